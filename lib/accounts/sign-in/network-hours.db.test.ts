import { beforeEach, describe, expect, test, vi } from 'vitest'
import { formatSoon } from '@/lib/forms/days/dates'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { findSendingBlock, networkHashes } from '@/lib/platform/messages/find-sending-refusal'
import { ceilingsOf } from '@/lib/platform/limits/limit-network'
import { networkOf, type Network } from '@/lib/platform/limits/network'
import { askings, limitsOfNetwork } from '@/lib/platform/messages/sending-limits'
import { press } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { aVisitor } from '../fixtures'
import { lockedForms } from '../fixtures/locked-forms'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const HOUR = 60
const MOST = askings.points
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)

/** `ago`: how many minutes ago each was. */
async function caused(network: Network, ago: number[]) {
  const one = { channel: 'SMS', recipient: '+84980000000', body: 'mã', purpose: 'confirm-phone' }
  const networks = networkHashes(network)
  const data = ago.map((minutes) => ({ ...one, networks, createdAt: inMinutes(-minutes) }))
  await db.message.createMany({ data: data as never })
}
async function asked(network: Network, points: number, ago: number) {
  const until = inMinutes(HOUR - ago)
  const expire = BigInt(+until)
  for (const { ceiling, key } of ceilingsOf(network, askings)) {
    const counter = { key: `${ceiling.name}:${key}`, points, expire }
    await db.rateLimit.upsert({ where: { key: counter.key }, create: counter, update: counter })
  }
  return until
}
const many = (count: number, ago: number) => Array<number>(count).fill(ago)

test.each([
  ['đã xin đủ', { points: MOST, ago: 20 }, [], 40],
  ['tin đã đi đủ', { points: 0, ago: 0 }, many(MOST, 25), 35],
  ['tin đi lần lượt: tin cũ nhất hết trước', { points: 0, ago: 0 }, [50, ...many(MOST - 1, 5)], 10],
  ['xin và tin cộng lại, lần xin hết trước', { points: 8, ago: 50 }, many(MOST - 8, 5), 10],
  ['xin và tin cộng lại, tin hết trước', { points: 8, ago: 5 }, many(MOST - 8, 50), 10],
  ['mỗi bên đã đủ: phải chờ bên lâu hơn', { points: MOST, ago: 50 }, many(MOST, 5), 55],
  ['mỗi bên đã đủ, bên kia lâu hơn', { points: MOST, ago: 5 }, many(MOST, 50), 55],
  ['chưa đủ', { points: 8, ago: 5 }, many(MOST - 9, 5), null],
] as const)('%s: giờ được nói là giờ xin lại được', async (_, { points, ago }, sent, minutes) => {
  const { network } = aVisitor()
  if (points > 0) await asked(network, points, ago)
  await caused(network, [...sent])
  const block = await findSendingBlock({ purpose: 'confirm-phone', network }, limitsOfNetwork)
  if (minutes === null) return expect(block).toBeNull()
  expect(Math.abs(+block!.until - +inMinutes(minutes))).toBeLessThan(20_000)
})

/** The network of a press without an address. */
const here = networkOf('')
beforeEach(async () => {
  jar.clear()
  await db.rateLimit.deleteMany()
  await db.message.deleteMany()
})

const paperForms = ['cán bộ kích hoạt', 'đổi mật khẩu']
/** Asked by somebody signed in, or by an officer: no network is counted. */
const ownForms = ['xác nhận thư điện tử', 'đổi liên hệ ở quầy']
const codeForms = Object.keys(lockedForms).filter(
  (name) => ![...paperForms, ...ownForms].includes(name),
)

describe.each(codeForms)('mạng đã xin hết lượt: %s', (name) => {
  test('không gửi gì, trang nói đúng giờ, không nói có mã đang đến; hết giờ thì thôi', async () => {
    const codeForm = await lockedForms[name]!()
    const until = await asked(here, MOST, 20)
    await caused(here, many(MOST, 30))
    const before = await db.message.count()
    const goals = []
    for (const [route, fields] of codeForm.asks) goals.push((await press(route, fields)).to)
    expect(await db.message.count()).toBe(before)
    const read = async (to: string) => inSight(await drawn(codeForm.page, to.split('#')[0]!))
    for (const goal of goals) {
      const words = await read(goal)
      const [, hour] = /(?:xin mã|gửi lại mã) từ (\d\d:\d\d(?: ngày [\d/]+)?)/i.exec(words) ?? []
      expect(hour).toBe(formatSoon(until))
      expect(words).toContain('Mạng này đã xin quá nhiều mã.')
      expect(words).not.toMatch(/1 giờ|đang đến|Mã cũ vẫn dùng được|Nhấn “Gửi/)
    }
    await db.rateLimit.deleteMany()
    await db.message.updateMany({ data: { createdAt: inMinutes(-HOUR - 1) } })
    for (const goal of goals) expect(await read(goal)).not.toContain('Mạng này đã xin')
  })
})
