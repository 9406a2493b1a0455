import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { secretHashBefore } from '@/lib/platform/seal'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode } from './check-code'
import { mayTryCode } from './code-tries'
import type { Purpose } from './one-time-code'
import { sendCode, sendCodeUnlessLive } from './send-code'

const phone = () => `+8491${Math.floor(1_000_000 + Math.random() * 8_999_999)}`

const check = (purpose: Purpose, subject: string, typed: string) =>
  inTransaction((tx) => checkCode(purpose, subject, typed, tx))

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
  expect(await check('confirm-phone', subject, `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({
    ok: true,
    destination,
  })
  expect(await check('confirm-phone', subject, code)).toEqual({ ok: false, reason: 'expired' })
})

test('nhiều người cùng nhập một mã thì chỉ một người được', async () => {
  const { subject, code } = await aSentCode()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, () => check('confirm-phone', subject, code)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('mã dùng cho việc khác, người khác thì không được', async () => {
  const { subject, code } = await aSentCode()
  expect(await check('reset-password', subject, code)).toMatchObject({ ok: false })
  expect(await check('confirm-phone', randomUUID(), code)).toMatchObject({ ok: false })
})

test('nhập sai bao nhiêu lần thì mã vẫn còn; nơi nhập sai mới phải chờ, kể cả khi có mã mới', async () => {
  const { subject, destination, code } = await aSentCode()
  const about = { purpose: 'confirm-phone', subject, guesser: '192.0.2.7' } as const
  const allowed = await Promise.all(Array.from({ length: 20 }, () => mayTryCode(about)))
  expect(allowed.filter(Boolean)).toHaveLength(10)
  await sendCode('confirm-phone', { subject, destination, network: null })
  expect(await mayTryCode(about)).toBe(false)
  expect(await mayTryCode({ ...about, guesser: '192.0.2.8' })).toBe(true)
  await Promise.all(Array.from({ length: 20 }, () => check('confirm-phone', subject, wrong(code))))
  expect(await check('confirm-phone', subject, code)).toMatchObject({ ok: true })
})

test('dùng một mã thì những mã gửi trước cho cùng việc cũng hết', async () => {
  const { subject, destination, code } = await aSentCode()
  await sendCode('confirm-phone', { subject, destination, network: null })
  expect(await check('confirm-phone', subject, await newestCode(destination))).toMatchObject({
    ok: true,
  })
  expect(await check('confirm-phone', subject, code)).toMatchObject({ ok: false })
})

test('xin mã mới thì mã cũ vẫn dùng được trong thời gian của nó', async () => {
  const { subject, destination, code } = await aSentCode()
  await sendCode('confirm-phone', { subject, destination, network: null })
  expect(await check('confirm-phone', subject, code)).toMatchObject({ ok: true })
})

test('hết mười phút thì mã hết dùng được', async () => {
  const { subject, code } = await aSentCode()
  await db.oneTimeCode.updateMany({
    where: { subject },
    data: { expiresAt: new Date(Date.now() - 1) },
  })
  expect(await check('confirm-phone', subject, code)).toEqual({ ok: false, reason: 'expired' })
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
  const { subject, code } = await aSentCode()
  const broken = inTransaction(async (tx) => {
    await checkCode('confirm-phone', subject, code, tx)
    throw new Error('hỏng')
  })
  await expect(broken).rejects.toThrow('hỏng')
  expect(await check('confirm-phone', subject, code)).toMatchObject({ ok: true })
})

test('cơ sở dữ liệu không giữ mã, chỉ giữ dấu của nó', async () => {
  const { subject, code } = await aSentCode()
  expect(JSON.stringify(await db.oneTimeCode.findMany({ where: { subject } }))).not.toContain(code)
})

test('mã gửi đi trước khi mỗi việc có khóa riêng vẫn dùng được đến hết hạn của nó', async () => {
  const subject = randomUUID()
  const expiresAt = new Date(Date.now() + 60_000)
  const codeHash = secretHashBefore(`activate:${subject}:K7PM3QXR`)
  await db.oneTimeCode.create({
    data: { purpose: 'activate', subject, destination: phone(), codeHash, expiresAt },
  })
  expect(await check('activate', subject, 'K7P-M3Q-XR')).toMatchObject({ ok: true })
})
