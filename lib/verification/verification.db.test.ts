import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { secretHashBefore } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { checkCode } from './check-code'
import { mayTryCode } from './code-tries'
import { codeRules, purposes, SEND_WINDOW_SECONDS, type Purpose } from './one-time-code'
import { sendCode, sendCodeUnlessLive } from './send-code'

const phone = () => `+8491${Math.floor(1_000_000 + Math.random() * 8_999_999)}`

type To = { subject: string; destination: string }
const check = (purpose: Purpose, { subject, destination }: To, typed: string) =>
  inTransaction((tx) => checkCode(purpose, { subject, destinations: [destination] }, typed, tx))

async function aSentCode() {
  const subject = randomUUID()
  const destination = phone()
  await sendCode('confirm-phone', { subject, destination, network: null })
  return { subject, destination, code: await newestCode(destination) }
}

async function newestCode(recipient: string) {
  const { body } = await db.message.findFirstOrThrow({
    where: { recipient },
    orderBy: { createdAt: 'desc' },
  })
  return body.match(/^\d{6}/)![0]
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('mã đúng dùng được một lần', async () => {
  const { subject, destination, code } = await aSentCode()
  expect(
    await check('confirm-phone', { subject, destination }, `${code.slice(0, 3)} ${code.slice(3)}`),
  ).toEqual({
    ok: true,
    id: expect.any(String),
    destination,
  })
  expect(await check('confirm-phone', { subject, destination }, code)).toEqual({
    ok: false,
    reason: 'expired',
  })
})

test('nhiều người cùng nhập một mã thì chỉ một người được', async () => {
  const { subject, destination, code } = await aSentCode()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, () => check('confirm-phone', { subject, destination }, code)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('mã dùng cho việc khác, người khác thì không được', async () => {
  const { subject, destination, code } = await aSentCode()
  expect(await check('reset-password', { subject, destination }, code)).toMatchObject({ ok: false })
  expect(await check('confirm-phone', { subject: randomUUID(), destination }, code)).toMatchObject({
    ok: false,
  })
})

test('nhập sai bao nhiêu lần thì mã vẫn còn; nơi nhập sai mới phải chờ, kể cả khi có mã mới', async () => {
  const { subject, destination, code } = await aSentCode()
  const about = { purpose: 'confirm-phone', subject, guesser: '192.0.2.7' } as const
  const allowed = await Promise.all(Array.from({ length: 20 }, () => mayTryCode(about)))
  expect(allowed.filter(Boolean)).toHaveLength(10)
  await sendCode('confirm-phone', { subject, destination, network: null })
  expect(await mayTryCode(about)).toBe(false)
  expect(await mayTryCode({ ...about, guesser: '192.0.2.8' })).toBe(true)
  await Promise.all(
    Array.from({ length: 20 }, () => check('confirm-phone', { subject, destination }, wrong(code))),
  )
  expect(await check('confirm-phone', { subject, destination }, code)).toMatchObject({ ok: true })
})

test('dùng một mã thì những mã gửi trước cho cùng việc cũng hết', async () => {
  const { subject, destination, code } = await aSentCode()
  await sendCode('confirm-phone', { subject, destination, network: null })
  expect(
    await check('confirm-phone', { subject, destination }, await newestCode(destination)),
  ).toMatchObject({
    ok: true,
  })
  expect(await check('confirm-phone', { subject, destination }, code)).toMatchObject({ ok: false })
})

test('xin mã mới thì mã cũ vẫn dùng được trong thời gian của nó', async () => {
  const { subject, destination, code } = await aSentCode()
  await sendCode('confirm-phone', { subject, destination, network: null })
  expect(await check('confirm-phone', { subject, destination }, code)).toMatchObject({ ok: true })
})

test('hết thời gian ghi trong tin thì mã hết dùng được', async () => {
  const { subject, destination, code } = await aSentCode()
  await db.oneTimeCode.updateMany({
    where: { subject },
    data: { expiresAt: new Date(Date.now() - 1) },
  })
  expect(await check('confirm-phone', { subject, destination }, code)).toEqual({
    ok: false,
    reason: 'expired',
  })
})

test('một số điện thoại nhận tối đa ba mã trong nửa giờ', async () => {
  const about = { subject: randomUUID(), destination: phone(), network: null }
  for (let time = 1; time <= 3; time += 1)
    expect(await sendCode('confirm-phone', about)).toEqual({ ok: true })
  expect(await sendCode('confirm-phone', about)).toEqual({ ok: false, reason: 'too-many' })
  expect(await db.message.count({ where: { recipient: about.destination } })).toBe(3)
})

test('mở trang hai lần chỉ gửi một tin', async () => {
  const about = { subject: randomUUID(), destination: phone(), network: null }
  await sendCodeUnlessLive('confirm-phone', about)
  await sendCodeUnlessLive('confirm-phone', about)
  expect(await db.message.count({ where: { recipient: about.destination } })).toBe(1)
})

test('việc mà mã mở ra bị hỏng thì mã chưa bị dùng mất', async () => {
  const { subject, destination, code } = await aSentCode()
  const broken = inTransaction(async (tx) => {
    await checkCode('confirm-phone', { subject, destinations: [destination] }, code, tx)
    throw new Error('hỏng')
  })
  await expect(broken).rejects.toThrow('hỏng')
  expect(await check('confirm-phone', { subject, destination }, code)).toMatchObject({ ok: true })
})

test('cơ sở dữ liệu không giữ mã, chỉ giữ dấu của nó', async () => {
  const { subject, code } = await aSentCode()
  expect(JSON.stringify(await db.oneTimeCode.findMany({ where: { subject } }))).not.toContain(code)
})

test('mã gửi đi trước khi mỗi việc có khóa riêng vẫn dùng được đến hết hạn của nó', async () => {
  const [subject, destination] = [randomUUID(), phone()]
  const expiresAt = new Date(Date.now() + 60_000)
  const codeHash = secretHashBefore(`activate:${subject}:K7PM3QXR`)
  await db.oneTimeCode.create({
    data: { purpose: 'activate', subject, destination, codeHash, expiresAt },
  })
  expect(await check('activate', { subject, destination }, 'K7P-M3Q-XR')).toMatchObject({
    ok: true,
  })
})

test('mã chỉ dùng được cho số đã nhận nó: gõ ở số khác thì được nói, và không mã nào mất', async () => {
  const old = await aSentCode()
  const about = { subject: old.subject, destination: phone() }
  await sendCode('confirm-phone', { ...about, network: null })
  const code = await newestCode(about.destination)
  expect(await check('confirm-phone', about, old.code)).toEqual({ ok: false, reason: 'elsewhere' })
  expect(await check('confirm-phone', about, code)).toEqual({
    ok: true,
    id: expect.any(String),
    destination: about.destination,
  })
  expect(await check('confirm-phone', old, old.code)).toMatchObject({ ok: true })
})

test('xin bao nhiêu mã nữa thì mã đầu vẫn dùng được đến hết thời gian ghi trong tin', async () => {
  const { code, ...about } = await aSentCode()
  for (let turn = 0; turn < 4; turn++) await sendCode('confirm-phone', { ...about, network: null })
  expect(await check('confirm-phone', about, code)).toMatchObject({ ok: true })
})

test('mã nào cũng dùng được ít nhất lâu bằng lúc phải chờ mã khác', () => {
  for (const purpose of purposes)
    expect([purpose, codeRules[purpose].livesMs >= SEND_WINDOW_SECONDS * 1000]).toEqual([
      purpose,
      true,
    ])
})
