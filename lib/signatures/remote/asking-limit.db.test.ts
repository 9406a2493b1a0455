import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { networkOf } from '@/lib/platform/limits/network'
import { countAsking } from './asking-limit'

beforeEach(async () => void (await db.rateLimit.deleteMany()))

let address = 0
const aNetwork = () => networkOf(`198.51.100.${++address}`)

/** How many of so many askings rang. */
async function rung(
  times: number,
  asking: (at: number) => Partial<Parameters<typeof countAsking>[0]> & { declarationId: string },
): Promise<number> {
  let rings = 0
  for (let at = 0; at < times; at++) {
    const one = { holder: { idNumber: '066189018888' }, network: aNetwork(), ...asking(at) }
    if ((await countAsking(one)) === null) rings++
  }
  return rings
}

test('một hồ sơ gọi nhiều nhất sáu lần; hồ sơ khác của cùng người còn hai lần của mình', async () => {
  expect(await rung(10, () => ({ declarationId: 'a' }))).toBe(6)
  expect(await rung(10, () => ({ declarationId: 'b' }))).toBe(2)
  expect(await rung(2, () => ({ declarationId: 'c' }))).toBe(2)
})

test('một mạng gọi nhiều nhất mười hai lần, dù mỗi lần một hồ sơ, một điện thoại', async () => {
  const network = aNetwork()
  const each = (at: number) => ({
    declarationId: `n${at}`,
    holder: { idNumber: `0661890190${at}` },
    network,
  })
  expect(await rung(20, each)).toBe(12)
  expect(await rung(1, () => ({ declarationId: 'n0', holder: { idNumber: '06618901900' } }))).toBe(
    1,
  )
})

test('một điện thoại reo nhiều nhất hai mươi lần, dù bao nhiêu hồ sơ, bao nhiêu mạng', async () => {
  const holder = { taxCode: '0100109106' }
  expect(await rung(40, (at) => ({ declarationId: `m${at}`, holder }))).toBe(20)
})
