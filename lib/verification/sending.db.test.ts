import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import type { Network } from '@/lib/platform/limits/network'
import { sendCode } from './send-code'

const phone = () => `+8491${Math.floor(1_000_000 + Math.random() * 8_999_999)}`
const aNetwork = (differing: Partial<Network> = {}): Network => ({
  own: randomUUID(),
  wide: null,
  isOffice: false,
  ...differing,
})
const ask = (destination: string, network: Network) =>
  sendCode('confirm-phone', { subject: randomUUID(), destination, network })
const sentTo = (recipient: string) => db.message.count({ where: { recipient } })

async function askMany(count: number, network: Network) {
  const outcomes = await Promise.all(Array.from({ length: count }, () => ask(phone(), network)))
  return outcomes.filter(({ ok }) => ok).length
}

test('một mạng xin mã cho bao nhiêu số cũng chỉ gửi hai mươi mã một giờ, xin cùng lúc cũng vậy', async () => {
  const network = aNetwork()
  expect(await askMany(40, network)).toBe(20)
  expect(await ask(phone(), network)).toEqual({ ok: false, reason: 'too-many-here' })
  expect(await ask(phone(), aNetwork())).toEqual({ ok: true })
})

test('mạng IPv6 đổi địa chỉ trong dải /48 thì cả dải có giới hạn chung', async () => {
  const wide = randomUUID()
  let sent = 0
  for (let count = 0; count < 12; count++) sent += await askMany(10, aNetwork({ wide }))
  expect(sent).toBe(80)
})

test('mạng của cơ quan BHXH được nhiều hơn, vì nhiều người dùng chung', async () => {
  expect(await askMany(45, aNetwork({ isOffice: true }))).toBe(45)
})

test('người lạ xin hết lượt của một số thì chủ số ở mạng khác vẫn nhận được mã', async () => {
  const [victim, stranger] = [phone(), aNetwork()]
  for (let count = 0; count < 3; count++) expect((await ask(victim, stranger)).ok).toBe(true)
  expect(await ask(victim, stranger)).toEqual({ ok: false, reason: 'too-many' })
  expect(await ask(victim, aNetwork())).toEqual({ ok: true })
})

test('một số điện thoại nhận tối đa mười hai mã một ngày, dù xin từ bao nhiêu mạng', async () => {
  const number = phone()
  await Promise.all(Array.from({ length: 30 }, () => ask(number, aNetwork())))
  expect(await sentTo(number)).toBe(12)
})

test('mã chưa gửi được không tính lượt: xin lại thì mã mới thay mã cũ', async () => {
  const [number, network] = [phone(), aNetwork()]
  for (let count = 0; count < 8; count++) {
    expect(await ask(number, network)).toEqual({ ok: true })
    await db.message.updateMany({
      where: { recipient: number, state: 'QUEUED' },
      data: { attempts: 1, failure: 'Error' },
    })
  }
  expect(await db.message.count({ where: { recipient: number, state: 'QUEUED' } })).toBe(1)
})
