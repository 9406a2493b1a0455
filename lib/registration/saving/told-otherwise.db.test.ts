import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawAddress } from '@/app/(public)/dang-ky/dia-chi/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, type Fields } from '../fixtures/presses'
import { windowAt } from '../fixtures/windows'
import type { StepId } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const keptNow = async (step: StepId) => (await current()).typed[step] ?? {}

/** One press on a page as it stands now: a button that shows other questions carries no `intent`. */
const pressed = async (step: StepId, words: Fields) => (await windowAt(step))(words, '')

const nothing = { structure: '', province: '', commune: '', street: '' }
const longXuyen = { province: '91', commune: '30307' }
const baDinh = { oldProvince: '01', oldDistrict: '001' }
const thanhXuan = { oldProvince: '01', oldDistrict: '009' }

describe('đổi qua lại giữa địa chỉ hiện nay và địa chỉ cũ', () => {
  test.each<[string, Fields, Fields]>([
    ['chưa chọn gì ở địa chỉ cũ', longXuyen, {}],
    ['chọn dở ở địa chỉ cũ', longXuyen, thanhXuan],
    ['chọn đủ, xã đã thành một nơi', longXuyen, { ...baDinh, oldWard: '00001' }],
    ['chọn đủ, xã đã chia', longXuyen, { ...thanhXuan, oldWard: '00358', commune: '00352' }],
    ['mới chọn tỉnh', { province: '91', commune: '' }, thanhXuan],
  ])('%s: điều đã chọn ở mỗi cách còn nguyên', async (_, now, before) => {
    await begun(aTypedDraft({ address: nothing }))
    // Chosen and not yet sent: the press itself carries it.
    await pressed('address', { ...now, street: '12 Lê Lợi', structure: 'old' })
    await pressed('address', { ...before, structure: 'old' })
    const inOld = await keptNow('address')
    expect(inOld).toMatchObject(before)
    await pressed('address', { structure: 'today' })
    expect(await keptNow('address')).toMatchObject({ ...now, street: '12 Lê Lợi' })
    await pressed('address', { structure: 'old' })
    expect(await keptNow('address')).toMatchObject({ ...before, commune: inOld.commune })
    await pressed('address', { structure: 'today' })
    expect(await keptNow('address')).toMatchObject(now)
  })

  test('chưa chọn gì theo cách hiện nay thì thấy nơi ở suy ra từ địa chỉ cũ', async () => {
    await begun(aTypedDraft({ address: nothing }))
    await pressed('address', { structure: 'old' })
    await pressed('address', { ...thanhXuan, oldWard: '00358', commune: '00352', structure: 'old' })
    await pressed('address', { structure: 'today' })
    expect(await keptNow('address')).toMatchObject({ province: '01', commune: '00352' })
  })

  test('địa chỉ cũ chưa chọn xong thì nơi ở của cách kia không được gửi thay', async () => {
    await begun(aTypedDraft({ address: { ...nothing, street: 'Ấp 3' } }))
    await pressed('address', { ...longXuyen, structure: 'old' })
    const { to } = await (await windowAt('address'))({ structure: 'old' })
    expect(to).toBe('/dang-ky/dia-chi?loi=1#loi')
  })

  test.each<[string, Fields, string, string]>([
    ['sang cách cũ', { structure: 'old' }, 'địa chỉ cũ', 'oldProvince'],
    ['xem quận, huyện', { structure: 'old', oldProvince: '01' }, 'địa chỉ cũ', 'oldDistrict'],
    ['xem phường, xã', { ...thanhXuan, structure: 'old' }, 'địa chỉ cũ', 'oldWard'],
    ['về cách hiện nay', { structure: 'today' }, 'địa chỉ hiện nay', 'province'],
    ['xem xã, phường', { structure: 'today', province: '91' }, 'địa chỉ hiện nay', 'commune'],
  ])('%s: trang nói đang chọn theo cách nào, và đứng ở câu phải chọn', async (...row) => {
    const [, words, way, next] = row
    await begun(aTypedDraft({ address: nothing }))
    const { to } = await pressed('address', words)
    const [path = '', place] = to.split('#')
    expect(place).toBe(next)
    const html = await drawn(drawAddress, path)
    expect(html).toMatch(new RegExp(`<title>Đang chọn theo ${way}\\. Chọn`))
    expect(html).toMatch(new RegExp(`<select[^>]*id="${next}"`))
    expect(readOn(html)).toContain(`Đang chọn theo ${way}.`)
  })
})

describe('nút chọn làm hiện câu hỏi khác không xóa câu trả lời nào', () => {
  test.each<[StepId, Fields, Fields]>([
    ['transaction', { place: 'ivan', ivan: 'efy' }, { place: 'portal' }],
    [
      'submission',
      { method: 'post', pickupAddress: 'Ấp Ba, xã Phú Hữu', pickupTime: 'any' },
      { method: 'counter' },
    ],
  ])('%s', async (step, first, other) => {
    await begun()
    await pressed(step, first)
    const before = await keptNow(step)
    expect(before).toMatchObject(first)
    await pressed(step, other)
    expect(await keptNow(step)).toEqual({ ...before, ...other })
  })
})
