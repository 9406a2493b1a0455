import { beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { askCode } from './ask-code'
import {
  aPhone,
  bySignIn,
  byPassword,
  codesAt,
  codeForms,
  later,
  phoneOf,
  sentTo,
  strangersConfirm,
  type Answer,
} from '../fixtures/code-forms'
import { aLogin, anActiveCitizen, aVisitor } from '../fixtures'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

describe.each(Object.entries(codeForms))('%s', (_, open) => {
  test('người lạ xin hết mã xác nhận của số ấy, rồi xin mãi ở cửa này: chủ vẫn luôn có mã dùng được', async () => {
    const codeForm = await open()
    await strangersConfirm(codeForm.phone)
    for (let halfHour = 0; halfHour < 7; halfHour++) {
      for (let turn = 0; turn < 4; turn++) await codeForm.ask(aVisitor())
      await codeForm.ask(aVisitor())
      expect((await codesAt(codeForm.phone)).length).toBeGreaterThan(0)
      await later(30)
    }
    await codeForm.ask(aVisitor())
    const [newest = ''] = await codesAt(codeForm.phone)
    expect(await codeForm.enter(newest)).toMatchObject({ ok: true })
  }, 60_000)

  test('đã có 3 lần xin thì được nói thế, và mã nào trong 3 mã cũng dùng được', async () => {
    for (const at of [0, 1, 2]) {
      const codeForm = await open()
      const before = (await codesAt(codeForm.phone)).length
      for (let turn = 0; turn < 3; turn++)
        expect(await codeForm.ask(aVisitor())).toEqual({ ok: true })
      expect(await codeForm.ask(aVisitor())).toEqual({ ok: false, reason: 'too-many-codes' })
      const codes = await codesAt(codeForm.phone)
      expect(codes).toHaveLength(before + 3)
      expect(await codeForm.enter(codes[at]!)).toMatchObject({ ok: true })
    }
  }, 60_000)
})

describe('mỗi cửa đếm riêng', () => {
  test('ba mã đặt lại mật khẩu do người lạ xin không đóng cửa mã đăng nhập, và ngược lại', async () => {
    for (const isSignInFirst of [true, false]) {
      const { id, login } = await anActiveCitizen()
      const phone = await phoneOf(id)
      const both = [bySignIn('CITIZEN', login, phone), byPassword(login, phone)]
      const [first, second] = isSignInFirst ? both : both.toReversed()
      for (let turn = 0; turn < 5; turn++) await first!.ask(aVisitor())
      const before = await codesAt(phone)
      expect(await second!.ask(aVisitor())).toEqual({ ok: true })
      const [fresh] = (await codesAt(phone)).filter((code) => !before.includes(code))
      expect(await second!.enter(fresh!)).toMatchObject({ ok: true })
    }
  })

  test('mã đã dùng hết rồi thì chủ xin nữa là có mã mới, dù đã có 3 lần xin', async () => {
    const codeForm = await codeForms['dân đăng nhập']!()
    for (let turn = 0; turn < 3; turn++) await codeForm.ask(aVisitor())
    expect(await codeForm.enter((await codesAt(codeForm.phone))[0]!)).toMatchObject({ ok: true })
    await codeForm.ask(aVisitor())
    expect(await codeForm.enter((await codesAt(codeForm.phone))[0]!)).toMatchObject({ ok: true })
  })

  test('hai tài khoản chung một số điện thoại: xin cho người này không lấy mất mã của người kia', async () => {
    const phone = aPhone()
    const [mother, child] = [await anActiveCitizen({ phone }), await anActiveCitizen({ phone })]
    for (let round = 0; round < 6; round++) {
      for (let turn = 0; turn < 4; turn++)
        await bySignIn('CITIZEN', mother.login, phone).ask(aVisitor())
      await later(30)
    }
    const before = await codesAt(phone)
    const codeForm = bySignIn('CITIZEN', child.login, phone)
    await codeForm.ask(aVisitor())
    const [fresh] = (await codesAt(phone)).filter((code) => !before.includes(code))
    expect(await codeForm.enter(fresh!)).toMatchObject({ ok: true })
  }, 60_000)

  test('số có tài khoản và số không có được trả lời như nhau, xin bao nhiêu lần cũng vậy', async () => {
    const { login } = await anActiveCitizen()
    const answers = async (of: string) => {
      const given: Answer[] = []
      for (let turn = 0; turn < 5; turn++) given.push(await askCode(of, 'sms', aVisitor()))
      return given
    }
    expect(await answers(login)).toEqual(await answers(aLogin()))
  })

  test('đổi số điện thoại rồi thì mã đã đến số cũ không mở gì', async () => {
    for (const kind of ['dân đăng nhập', 'cán bộ đăng nhập', 'quên mật khẩu', 'kích hoạt']) {
      const codeForm = await codeForms[kind]!()
      await codeForm.ask(aVisitor())
      const [code = ''] = await codesAt(codeForm.phone)
      const changed = { where: { phone: codeForm.phone }, data: { phone: aPhone() } }
      await db.account.updateMany(changed)
      expect([kind, (await codeForm.enter(code)).ok]).toEqual([kind, false])
    }
  })
})

test('cả ngày bị xin: một cửa của một tài khoản gửi nhiều nhất 60 mã, mã xác nhận số nhiều nhất 12', async () => {
  const codeForm = await codeForms['dân đăng nhập']!()
  await strangersConfirm(codeForm.phone)
  await strangersConfirm(codeForm.phone)
  expect(await sentTo(codeForm.phone)).toBe(12)
  for (let halfHour = 0; halfHour < 48; halfHour++) {
    for (let turn = 0; turn < 4; turn++) await codeForm.ask(aVisitor())
    await later(30.1)
  }
  const sent = (await sentTo(codeForm.phone)) - 12
  expect(sent).toBeGreaterThanOrEqual(48)
  expect(sent).toBeLessThanOrEqual(60)
}, 120_000)
