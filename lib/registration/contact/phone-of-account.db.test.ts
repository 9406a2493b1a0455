import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as begin } from '@/app/(citizen)/ca-nhan/con/dang-ky/route'
import { POST as again } from '@/app/(public)/dang-ky/moi/route'
import { db } from '@/lib/platform/database/db'
import { aUser, phoneOf } from '@/lib/requests/fixtures/own-wishes'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aTypedDraftOf } from '../fixtures'
import { current, press, save, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { stepHref } from '../steps/addresses'
import type { StepId, TypedDraft } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

type User = Awaited<ReturnType<typeof aUser>>['user']
let user: User
beforeEach(async () => {
  jar.clear()
  ;({ user } = await aUser())
  await signIn(user)
})

const beginOne = async () => {
  expect((await press(begin as Route, {})).to).toBe(stepHref('child'))
  return current()
}
const fill = async (typed: TypedDraft) => {
  const { id } = await current()
  for (const [step, words] of Object.entries(typed)) await mergeTyped(id, step as StepId, words)
}

describe('số điện thoại của tài khoản', () => {
  test('đã xác nhận sẵn cho tờ khai của con; số khác thì nhập mã như mọi người, trở lại số cũ thì không', async () => {
    const { reference, typed } = await beginOne()
    const phone = await phoneOf(user)
    expect(typed.confirmedPhone).toEqual({ confirmedPhone: phone })
    const { confirmedPhone: _, ...rest } = aTypedDraftOf('child')
    await fill({ ...rest, contact: typed.contact! })
    const type = (number: string) =>
      save('contact', {
        ...{ reference, contactPerson: 'Lò Thị Mẩy', email: '', phone: number, intent: 'tiep' },
      })
    expect((await type('0912 345 678')).to).toBe(stepHref('confirmedPhone'))
    expect(await db.message.count({ where: { declarationId: (await current()).id } })).toBe(1)
    expect((await type(phone.replace('+84', '0'))).to).not.toContain(stepHref('confirmedPhone'))
    expect((await current()).typed.confirmedPhone).toEqual({ confirmedPhone: phone })
  })

  test('tờ khai không bắt đầu từ tài khoản: số của tài khoản ấy vẫn phải xác nhận', async () => {
    const { reference } = await beginOne()
    await db.declaration.updateMany({ where: { reference }, data: { accountId: null } })
    await fill({ ...aTypedDraftOf('child'), confirmedPhone: { confirmedPhone: '' } })
    const phone = (await phoneOf(user)).replace('+84', '0')
    const words = { contactPerson: 'Lò Thị Mẩy', email: '', phone, intent: 'tiep' }
    const { to } = await save('contact', { reference, ...words })
    expect(to).toBe(stepHref('confirmedPhone'))
  })
})

test('con khác, từ trang hồ sơ: là của tài khoản khi chủ đang đăng nhập, không thì là tờ khai thường', async () => {
  const { reference } = await beginOne()
  const phone = await phoneOf(user)
  await fill(aTypedDraftOf('child', { contact: { phone: phone.replace('+84', '0') } }))
  await press(again as Route, { from: reference, cho: 'con' })
  const own = await current()
  expect(own.accountId).toBe(user.id)
  expect(own.typed.confirmedPhone).toEqual({ confirmedPhone: phone })
  await signIn((await aUser()).user)
  await press(again as Route, { from: reference, cho: 'con' })
  const strange = await current()
  expect(strange.accountId).toBeNull()
  expect(strange.typed.confirmedPhone).toBeUndefined()
})
