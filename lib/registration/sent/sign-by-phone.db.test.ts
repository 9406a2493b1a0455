import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => void (process.env.DEMO_MODE = '1'))
vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

import { GET as signingPage } from '@/app/(public)/ho-so/ky-so/route'
import { POST as phone } from '@/app/(public)/ho-so/ky-so/dien-thoai/route'
import { POST as withdraw } from '@/app/(public)/ho-so/rut/route'
import { formatSoon } from '@/lib/forms/days/dates'
import { drawn, faultsOfSummary, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { decideOnPhone, listPhoneRequests } from '@/lib/signatures/demo/simulated-signer'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { press, type Route } from '../fixtures/presses'
import { sentToSign } from '../fixtures/sent-to-sign'

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(async () => {
  jar.clear()
  await db.rateLimit.deleteMany()
})

const statusOf = async ({ id }: { id: string }) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).status
const signedFormsOf = ({ id }: { id: string }) =>
  db.storedFile.count({ where: { declarationId: id, kind: 'SIGNED_FORM' } })

const start = async ({ reference }: { reference: string }) => {
  const { to } = await press(phone as Route, { reference, intent: 'bat-dau' })
  return { to, session: listPhoneRequests()[0]?.session ?? '' }
}
const fetched = ({ reference }: { reference: string }) =>
  press(phone as Route, { reference, intent: 'lay' })

describe('ký tờ khai bằng điện thoại, kể cả khi có điều trục trặc', () => {
  test('xác nhận rồi lấy về: hồ sơ vào thẩm định; bấm hai lần, hai thẻ cùng lúc cũng chỉ nhận một lần', async () => {
    const draft = await sentToSign()
    const { session } = await start(draft)
    expect((await fetched(draft)).to).toContain('dien-thoai=cho')
    decideOnPhone(session, 'approved')
    decideOnPhone(session, 'declined')
    const [one, other] = await Promise.all([fetched(draft), fetched(draft)])
    expect([one.to, other.to].some((to) => to.includes('da-ky-so'))).toBe(true)
    expect((await fetched(draft)).to).toMatch(/khong-cho-ky|late/)
    expect(await statusOf(draft)).toBe('UNDER_REVIEW')
    expect(await signedFormsOf(draft)).toBe(1)
    expect(await db.message.count({ where: { declarationId: draft.id, channel: 'SMS' } })).toBe(2)
  })

  test('đường truyền đứt sau khi đã xác nhận: không phải xác nhận lại', async () => {
    const draft = await sentToSign()
    decideOnPhone((await start(draft)).session, 'cut-off')
    const { to } = await fetched(draft)
    expect(to).toContain('loi=no-word')
    expect(readOn(await drawn(signingPage, to))).toContain('không cần xác nhận lại')
    expect((await fetched(draft)).to).toContain('da-ky-so')
  })

  test('trình duyệt khác không lấy được chữ ký, người khác không ký thay được', async () => {
    const draft = await sentToSign()
    decideOnPhone((await start(draft)).session, 'approved')
    const holder = jar.get('ky-dien-thoai')!
    jar.delete('ky-dien-thoai')
    expect((await fetched(draft)).to).toContain('loi=late')
    const mine = new Map(jar)
    jar.clear()
    // A stranger with the kept request, and a case of their own.
    const strange = await sentToSign()
    jar.set('ky-dien-thoai', holder)
    expect((await fetched(strange)).to).toContain('loi=late')
    expect((await fetched(draft)).to).toContain('khac=1')
    expect(await statusOf(strange)).toBe('AWAITING_PAPER')
    jar.clear()
    for (const [name, value] of mine) jar.set(name, value)
    jar.set('ky-dien-thoai', holder)
    expect((await fetched(draft)).to).toContain('da-ky-so')
  })

  test('hai hồ sơ trong một trình duyệt: yêu cầu của hồ sơ này không dùng cho hồ sơ kia', async () => {
    const [first, second] = [await sentToSign(), await sentToSign()]
    decideOnPhone((await start(first)).session, 'approved')
    expect((await fetched(second)).to).toContain('loi=late')
    expect(await statusOf(second)).toBe('AWAITING_PAPER')
  })

  test('rút hồ sơ trong khi điện thoại còn chờ: chữ ký đến sau không mở lại hồ sơ', async () => {
    const draft = await sentToSign()
    const { session } = await start(draft)
    await press(withdraw as Route, { reference: draft.reference })
    expect(await statusOf(draft)).toBe('WITHDRAWN')
    decideOnPhone(session, 'approved')
    expect((await fetched(draft)).to).toContain('khong-cho-ky')
    expect(await statusOf(draft)).toBe('WITHDRAWN')
    expect(await signedFormsOf(draft)).toBe(0)
    expect((await start(draft)).to).toContain('khong-cho-ky')
  })

  test('điện thoại của một người không bị gọi mãi: quá sáu lần thì nói giờ gọi lại được', async () => {
    const draft = await sentToSign()
    for (let asked = 0; asked < 6; asked++) expect((await start(draft)).to).toContain('moi')
    const { to } = await start(draft)
    expect(to).toContain('loi=too-often')
    const { expire } = await db.rateLimit.findFirstOrThrow({
      where: { key: { startsWith: 'sign-by-phone:' } },
    })
    const hour = formatSoon(new Date(Number(expire)))
    expect(readOn(await drawn(signingPage, to))).toContain(`đợi đến ${hour} rồi`)
  })

  test('hồ sơ của người lạ ghi số của tôi gọi mãi: điện thoại chỉ reo vài lần, hồ sơ của tôi vẫn ký được', async () => {
    const idNumber = '066189017777'
    let rung = 0
    for (let strange = 0; strange < 2; strange++) {
      const draft = await sentToSign(idNumber)
      for (let asked = 0; asked < 5; asked++) if ((await start(draft)).to.includes('moi')) rung++
      jar.clear()
    }
    expect(rung).toBe(8)
    await db.rateLimit.deleteMany({ where: { key: { startsWith: 'sign-by-phone-network' } } })
    const own = await sentToSign(idNumber)
    decideOnPhone((await start(own)).session, 'approved')
    expect((await fetched(own)).to).toContain('da-ky-so')
  })

  test('câu báo lỗi chỉ nêu nút mà trang đang có', async () => {
    const draft = await sentToSign()
    for (let asked = 0; asked < 7; asked++) await start(draft)
    const words = readOn(await drawn(signingPage, (await start(draft)).to))
    expect(words).toContain('gửi yêu cầu ký lần nữa')
    expect(words).toContain('Gửi lại yêu cầu')
    expect(words).not.toContain('“Ký bằng điện thoại”')
  })

  test('máy chủ không còn biết yêu cầu mà điện thoại đã xác nhận: được bảo ký lại, không gì mất', async () => {
    const draft = await sentToSign()
    decideOnPhone((await start(draft)).session, 'approved')
    jar.set('ky-dien-thoai', 'khóa cũ')
    const { to } = await fetched(draft)
    expect(to).toContain('loi=late')
    expect(readOn(await drawn(signingPage, to))).toContain('Yêu cầu ký trước đã hết hạn')
    decideOnPhone((await start(draft)).session, 'approved')
    expect((await fetched(draft)).to).toContain('da-ky-so')
  })
})

test('vừa gửi yêu cầu: dòng báo nhận con trỏ, nói giờ hết hạn, mã có tên; điện thoại không ký thì lỗi đứng ở nút gọi điện thoại', async () => {
  const draft = await sentToSign()
  const { to, session } = await start(draft)
  const page = await drawn(signingPage, to)
  expect(page).toMatch(/<div id="dien-thoai" role="status" tabindex="-1"/i)
  expect(readOn(page)).toMatch(/Yêu cầu có hiệu lực đến \d\d:\d\d\..*Mã để so: +\d{3}/s)
  decideOnPhone(session, 'declined')
  const refused = await drawn(signingPage, (await fetched(draft)).to)
  expect(faultsOfSummary(refused)).toEqual({ links: ['ky-dien-thoai'], faults: [] })
  expect(refused).toContain('id="ky-dien-thoai-error"')
  expect(refused).not.toContain('aria-invalid="')
})
