import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as wardPage } from '@/app/(citizen)/ca-nhan/con/[id]/route'
import {
  GET as wardContactsPage,
  POST as keepWardContacts,
} from '@/app/(citizen)/ca-nhan/con/[id]/lien-he/route'
import { GET as choicePage } from '@/app/(citizen)/ca-nhan/dieu-chinh/route'
import { GET as valuesPage, POST as keepValues } from '@/app/(citizen)/ca-nhan/dieu-chinh/moi/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { shownPhone } from '@/lib/forms/shown'
import { db } from '@/lib/platform/database/db'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aUser, phoneOf } from '../fixtures/own-wishes'
import { keepChoice } from './keep-wishes'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

async function aMotherOf(email?: string) {
  const [{ user: mother }, { user: child }] = [await aUser(), await aUser(email)]
  const endsOn = new Date('2099-01-01')
  await db.guardianship.create({
    data: { childId: child.id, guardianCode: mother.login, kinship: 'mother', endsOn },
  })
  await signIn(mother)
  return { mother, child }
}

describe('trang tài khoản của con', () => {
  test('thư điện tử chưa xác nhận: không mời cha mẹ xác nhận thư điện tử của chính mình', async () => {
    const { child } = await aMotherOf('chung@vidu.vn')
    const html = await drawn(wardPage, `/ca-nhan/con/${child.id}`, { id: child.id })
    expect(readOn(html)).toContain('(chưa xác nhận)')
    expect(html).not.toContain('/ca-nhan/thu-dien-tu')
  })

  test('nhập lại đúng số đang dùng: lỗi nói điều làm được ở chính trang này', async () => {
    const { child } = await aMotherOf()
    const same = { newPhone: shownPhone(await phoneOf(child)), newEmail: '', intent: 'tiep' }
    const { to } = await press(keepWardContacts as Route, same, { id: child.id })
    const said = readOn(await drawn(wardContactsPage, to, { id: child.id }))
    expect(said).toContain('Nhập liên hệ khác, hoặc để trống ô này.')
    expect(said).not.toContain('quay lại bỏ chọn')
    expect(said).not.toContain('“Điện thoại di động”')
  })
})

test('“Quay lại, chọn điều khác” giữ điều vừa nhập', async () => {
  const { user } = await aUser()
  await signIn(user)
  await keepChoice(user, { phone: 'yes' })
  const page = await drawn(valuesPage, '/ca-nhan/dieu-chinh/moi')
  const [, value = ''] = /value="([^"]*)"[^>]*>(<span>)?Quay lại, chọn điều khác/.exec(page) ?? []
  const typed = { newPhone: '0987 123', request: wordsIn(page, 'request') ?? '' }
  const { to } = await press(keepValues as Route, { ...typed, intent: value })
  expect(to).toBe('/ca-nhan/dieu-chinh')
  expect(await drawn(choicePage, to)).toContain('checked')
  expect(wordsIn(await drawn(valuesPage, '/ca-nhan/dieu-chinh/moi'), 'newPhone')).toBe('0987 123')
})
