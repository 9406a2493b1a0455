import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as signIn } from '@/app/(auth)/dang-nhap/route'
import { GET as activate } from '@/app/(auth)/kich-hoat/route'
import { GET as forgot } from '@/app/(auth)/quen-mat-khau/route'
import { GET as officerSignIn } from '@/app/(officer)/can-bo/dang-nhap/route'
import { GET as officerActivates } from '@/app/(officer)/can-bo/kich-hoat/route'
import { GET as photos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as address } from '@/app/(public)/dang-ky/dia-chi/route'
import { GET as subject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as submission } from '@/app/(public)/dang-ky/hinh-thuc-nop/route'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as contact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as transaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { GET as declarant } from '@/app/(public)/dang-ky/to-khai/route'
import { GET as phone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { GET as findCase } from '@/app/(public)/ho-so/route'
import { GET as ownCode } from '@/app/(public)/tra-cuu/ma-so-bhxh/route'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { requiredFaults } from '@/lib/forms/fixtures/required-faults'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun } from '../fixtures/presses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const unconfirmed = () => ({ ...aTypedDraft(), photos: {}, confirmedPhone: {} })

describe('mỗi ô bắt buộc tự nói điều ấy với người nghe trang', () => {
  test.each([
    ['/dang-nhap', signIn],
    ['/kich-hoat', activate],
    ['/quen-mat-khau', forgot],
    ['/can-bo/dang-nhap', officerSignIn],
    ['/can-bo/kich-hoat', officerActivates],
    ['/ho-so?khac=1', findCase],
    ['/tra-cuu/ma-so-bhxh', ownCode],
    ['/dang-ky/doi-tuong', subject],
    ['/dang-ky/to-khai', declarant],
    ['/dang-ky/dia-chi', address],
    ['/dang-ky/anh-giay-to', photos],
    ['/dang-ky/lien-he', contact],
    ['/dang-ky/xac-nhan-so-dien-thoai', phone],
    ['/dang-ky/noi-giao-dich', transaction],
    ['/dang-ky/hinh-thuc-nop', submission],
    ['/dang-ky/kiem-tra', review],
  ])('%s', async (at, route) => {
    await begun(at.endsWith('kiem-tra') ? aTypedDraft() : unconfirmed())
    const html = await drawn(route, at)
    expect(html).toMatch(/aria-required="true"|\srequired=""/)
    expect(requiredFaults(html)).toEqual([])
  })
})
