import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as begin } from '@/app/(citizen)/ca-nhan/con/dang-ky/route'
import { POST as again } from '@/app/(public)/dang-ky/moi/route'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { aUser, codeTo, phoneOf, shownTo, wishing } from '@/lib/requests/fixtures/own-wishes'
import { adjustAccount } from '@/lib/requests/adjust/adjust-account'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aTypedDraftOf } from '../fixtures'
import { current, press, save, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { stepHref } from '../steps/addresses'
import { nextHref } from '../steps/journey'
import type { StepId, TypedDraft } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

type User = Awaited<ReturnType<typeof aUser>>['user']
let user: User
let token: string
beforeEach(async () => {
  jar.clear()
  ;({ user, token } = await aUser())
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
const sent = (at: Date) =>
  db.declaration.updateMany({ where: { accountId: user.id }, data: { submittedAt: at } })

async function adjust(values: Record<string, string>) {
  await wishing(user, values)
  const code = await codeTo(user.id, await phoneOf(user), 'transaction')
  expect(await adjustAccount(user, { code, shown: await shownTo(user) }, token)).toMatchObject({
    ok: true,
  })
}
const elsewhere = { province: '91', commune: '30316', street: 'Tổ 9' }
const moveHouse = () => adjust({ address: 'yes', structure: 'today', ...elsewhere })

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

describe('đăng ký cho con thứ hai', () => {
  test('tài khoản đổi địa chỉ sau hồ sơ của con đầu: lấy địa chỉ mới, phần không đổi giữ theo con đầu', async () => {
    await beginOne()
    await fill(aTypedDraftOf('child', { transaction: { officeCode: '08902' } }))
    await sent(new Date(Date.now() - 60_000))
    await moveHouse()
    const { typed } = await beginOne()
    expect(typed.address).toMatchObject(elsewhere)
    expect(typed.transaction).toMatchObject({ officeCode: '08902' })
    expect(typed.guardian).toMatchObject({ kinship: 'mother' })
  })

  test('hồ sơ của con đầu gửi sau lần đổi: theo hồ sơ ấy', async () => {
    await moveHouse()
    await beginOne()
    await fill(aTypedDraftOf('child'))
    await sent(new Date(Date.now() + 60_000))
    expect((await beginOne()).typed.address).toMatchObject(aTypedDraftOf('child').address!)
  })

  test('đổi cơ quan tiếp nhận: con sau nộp ở cơ quan mới, địa chỉ theo con đầu', async () => {
    await beginOne()
    await fill(aTypedDraftOf('child', { transaction: { officeCode: '08902' } }))
    await sent(new Date(Date.now() - 60_000))
    await adjust({ office: 'yes', officeProvince: '089', officeCode: '089' })
    const { typed } = await beginOne()
    expect(typed.transaction).toMatchObject({ officeCode: '089', place: 'portal' })
    expect(typed.address).toEqual(aTypedDraftOf('child').address!)
  })

  test('bưu điện không được hẹn đến địa chỉ cũ: điều ấy được hỏi lại', async () => {
    await beginOne()
    const submission = { method: 'post', pickupAddress: 'Nhà cũ', pickupTime: 'any' }
    await fill(aTypedDraftOf('child', { submission }))
    await sent(new Date(Date.now() - 60_000))
    await moveHouse()
    const { typed } = await beginOne()
    expect(typed.submission).toMatchObject({ method: 'post' })
    expect(typed.submission).not.toHaveProperty('pickupAddress')
    await fill({ ...aTypedDraftOf('child'), submission: typed.submission! })
    expect(nextHref((await current()).typed)).toBe(stepHref('submission'))
  })
})

test('trang hồ sơ nói đăng ký cho con nào', async () => {
  const { reference } = await beginOne()
  await fill({ child: { fullName: 'Lò Văn Păn' } })
  const page = inSight(await drawn(casePage, `/ho-so?ma=${reference}`))
  expect(page).toContain('Đăng ký cho con: Lò Văn Păn')
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
