import { NextRequest } from 'next/server'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as home } from '@/app/(citizen)/ca-nhan/route'
import { GET as children } from '@/app/(citizen)/ca-nhan/con/route'
import { POST as begin } from '@/app/(citizen)/ca-nhan/con/dang-ky/route'
import { POST as another } from '@/app/(public)/dang-ky/moi/route'
import { GET as reviewPage } from '@/app/(public)/dang-ky/kiem-tra/route'
import type { User } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { searchText } from '@/lib/text/search-text'
import { aUser } from '@/lib/requests/fixtures/own-wishes'
import { jar } from '@/lib/review/fixtures/browser'
import { goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { beginForChild } from '../drafts/begin-for-child'
import { aChildsDraft, aParent, commit } from '../fixtures/of-account'
import { current, press, type Route } from '../fixtures/presses'
import { reviewHref, stepHref } from '../steps/addresses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
let approved: PlayedCase
let child: User
beforeAll(async () => {
  scene = await openScene()
  approved = await scene.aCase({ stage: 'approved', kind: 'child' })
  const login = approved.child!.bhxhCode
  child = (await db.account.findUniqueOrThrow({ where: { login } })) as unknown as User
})
beforeEach(() => jar.clear())

const begunBy = (accountId: string) => db.declaration.count({ where: { accountId } })
const tooYoung = '/ca-nhan?loi=chua-du-18'

describe('người dưới 18 tuổi không đăng ký cho con từ tài khoản của mình', () => {
  test('trang cá nhân không mời, địa chỉ và nút bấm từ trang cũ đều nói vì sao, không bản nháp nào được tạo', async () => {
    await signIn(child)
    expect(inSight(await drawn(home, '/ca-nhan'))).not.toContain('Con của tôi')
    expect((await press(begin as Route, {})).to).toBe(tooYoung)
    const asked = new NextRequest('http://localhost:3000/ca-nhan/con')
    expect(await goalOf(children(asked, { params: Promise.resolve({}) }))).toContain(tooYoung)
    expect(inSight(await drawn(home, tooYoung))).toContain('bạn chưa đủ 18 tuổi')
    expect(await begunBy(child.id)).toBe(0)
  })

  test('«Đăng ký cho con khác» của hồ sơ mở trên máy cũng không thuộc tài khoản ấy', async () => {
    const parent = await aParent()
    const { reference, id } = await aChildsDraft(parent)
    await db.declaration.update({ where: { id }, data: { accountId: child.id } })
    await signIn(child)
    await press(another as Route, { from: reference, cho: 'con' })
    expect(await begunBy(child.id)).toBe(1)
    await db.declaration.delete({ where: { id } })
  })

  test('tờ khai đã bắt đầu từ trước không gửi được, và trang kiểm tra nói ai gửi được', async () => {
    const parent = await aParent()
    const { id } = await aChildsDraft(parent)
    const { householdCode, provinceCode } = scene.aStranger()
    const person = { fullName: parent.fullName, sex: 'Nam', bhxhCode: parent.login }
    const birthDate = `${Number(today().slice(0, 4)) - 11}-01-15`
    const rest = { searchText: searchText(parent.fullName), householdCode, provinceCode }
    await db.insuredPerson.create({
      data: { ...person, ...rest, birthDate, idNumber: '001215004477' },
    })
    expect(await commit()).toBe(`${reviewHref}?loi=chua-du-18#loi`)
    expect(inSight(await drawn(reviewPage, `${reviewHref}?loi=chua-du-18`))).toContain(
      'Người đủ 18 tuổi mới gửi được tờ khai cho con',
    )
    expect((await db.declaration.findUniqueOrThrow({ where: { id } })).status).toBe('DRAFT')
  })

  test('cơ quan, tổ chức không có mục này', async () => {
    const unit = await scene.aCase({ stage: 'approved', kind: 'organisation' })
    const account = await db.account.findFirstOrThrow({ where: { declarationId: unit.id } })
    await signIn(account)
    expect((await press(begin as Route, {})).to).toBe('/ca-nhan')
    expect(await begunBy(account.id)).toBe(0)
  })
})

describe('phần của cha, mẹ điền sẵn chỉ là của chủ tài khoản', () => {
  const guardianOf = async () => (await current()).typed.guardian ?? {}

  test('con đã đủ 18 tuổi, nay đăng ký cho con mình: không thấy số nào của người giám hộ trước', async () => {
    await db.guardianship.updateMany({
      where: { childId: child.id },
      data: { endsOn: new Date('2020-01-01') },
    })
    const { birthDate } = approved.child!
    const where = { bhxhCode: child.login }
    await db.insuredPerson.update({ where, data: { birthDate: '2001-03-04' } })
    await signIn(child)
    expect((await press(begin as Route, {})).to).toBe(stepHref('child'))
    const guardian = await guardianOf()
    expect(guardian.bhxhCode).toBe(child.login)
    expect(guardian).not.toHaveProperty('idNumber')
    expect(guardian).not.toHaveProperty('kinship')
    expect(JSON.stringify((await current()).typed)).not.toContain(approved.person.idNumber)
    await db.insuredPerson.update({ where, data: { birthDate } })
  })

  test('quan hệ nói ở tờ khai trước thì giữ, số thì của tài khoản', async () => {
    const { user } = await aUser()
    await signIn(user)
    await aChildsDraft(user, { guardian: { kinship: 'mother', idNumber: '001300000001' } })
    await beginForChild(user)
    const { idNumber } = await db.account.findUniqueOrThrow({ where: { id: user.id } })
    expect(await guardianOf()).toMatchObject({ kinship: 'mother', bhxhCode: user.login, idNumber })
  })

  test('«Đăng ký cho con khác» khi chủ tài khoản đã đăng xuất không mang số của họ sang tờ khai chung', async () => {
    const { user } = await aUser()
    await signIn(user)
    const { reference } = await aChildsDraft(user)
    const { idNumber } = await db.account.findUniqueOrThrow({ where: { id: user.id } })
    await db.session.deleteMany({ where: { accountId: user.id } })
    await press(another as Route, { from: reference, cho: 'con' })
    const { typed } = await current()
    expect(typed.guardian).toMatchObject({ kinship: 'mother' })
    expect(JSON.stringify(typed)).not.toContain(idNumber!)
    expect(JSON.stringify(typed)).not.toContain(user.login)
  })
})
