import { beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { askCode } from './ask-code'
import {
  aPhone,
  bySignIn,
  byPassword,
  codesAt,
  doors,
  later,
  phoneOf,
  sentTo,
  strangersConfirm,
  type Answer,
} from '../fixtures/doors'
import { aLogin, anActiveCitizen, aVisitor } from '../fixtures'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

describe.each(Object.entries(doors))('%s', (_, open) => {
  test('người lạ xin hết mã xác nhận của số ấy, rồi xin mãi ở cửa này: chủ vẫn luôn có mã dùng được', async () => {
    const door = await open()
    await strangersConfirm(door.phone)
    for (let halfHour = 0; halfHour < 7; halfHour++) {
      for (let turn = 0; turn < 4; turn++) await door.ask(aVisitor())
      await door.ask(aVisitor())
      expect((await codesAt(door.phone)).length).toBeGreaterThan(0)
      await later(30)
    }
    await door.ask(aVisitor())
    const [newest = ''] = await codesAt(door.phone)
    expect(await door.enter(newest)).toMatchObject({ ok: true })
  }, 60_000)

  test('đã có 3 lần xin thì được nói thế, và mã nào trong 3 mã cũng dùng được', async () => {
    for (const at of [0, 1, 2]) {
      const door = await open()
      const before = (await codesAt(door.phone)).length
      for (let turn = 0; turn < 3; turn++) expect(await door.ask(aVisitor())).toEqual({ ok: true })
      expect(await door.ask(aVisitor())).toEqual({ ok: false, reason: 'too-many-codes' })
      const codes = await codesAt(door.phone)
      expect(codes).toHaveLength(before + 3)
      expect(await door.enter(codes[at]!)).toMatchObject({ ok: true })
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
    const door = await doors['dân đăng nhập']!()
    for (let turn = 0; turn < 3; turn++) await door.ask(aVisitor())
    expect(await door.enter((await codesAt(door.phone))[0]!)).toMatchObject({ ok: true })
    await door.ask(aVisitor())
    expect(await door.enter((await codesAt(door.phone))[0]!)).toMatchObject({ ok: true })
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
    const door = bySignIn('CITIZEN', child.login, phone)
    await door.ask(aVisitor())
    const [fresh] = (await codesAt(phone)).filter((code) => !before.includes(code))
    expect(await door.enter(fresh!)).toMatchObject({ ok: true })
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
      const door = await doors[kind]!()
      await door.ask(aVisitor())
      const [code = ''] = await codesAt(door.phone)
      const changed = { where: { phone: door.phone }, data: { phone: aPhone() } }
      await db.account.updateMany(changed)
      expect([kind, (await door.enter(code)).ok]).toEqual([kind, false])
    }
  })
})

test('cả ngày bị xin: một cửa của một tài khoản gửi nhiều nhất 60 mã, mã xác nhận số nhiều nhất 12', async () => {
  const door = await doors['dân đăng nhập']!()
  await strangersConfirm(door.phone)
  await strangersConfirm(door.phone)
  expect(await sentTo(door.phone)).toBe(12)
  for (let halfHour = 0; halfHour < 48; halfHour++) {
    for (let turn = 0; turn < 4; turn++) await door.ask(aVisitor())
    await later(30.1)
  }
  const sent = (await sentTo(door.phone)) - 12
  expect(sent).toBeGreaterThanOrEqual(48)
  expect(sent).toBeLessThanOrEqual(60)
}, 120_000)
