import { beforeAll, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { askChange } from './ask-change'
import { confirmChange, dropChange, resendCode } from './confirm-change'
import { rowOf } from '../fixtures/at-counter'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'
import { findNoChangeCode } from './send-change-code'

let scene: Scene
let receiver: Officer

beforeAll(async () => {
  scene = await openScene()
  receiver = await scene.anOfficer('089', ['RECEIVER'])
})

const newestTo = (recipient: string) =>
  db.message.findFirstOrThrow({ where: { recipient }, orderBy: { id: 'desc' } })
async function asked(accountId: string) {
  const value = aPhone()
  const outcome = await askChange(receiver, accountId, { kind: 'PHONE', value, ...paper })
  if (!outcome.ok) throw new Error(outcome.reason)
  const code = (await newestTo(value)).body.match(/\d{6}/)![0]
  return { id: outcome.id, code, value }
}

test('đoán mã 10 lần thì phải chờ, mã đúng cũng vậy', async () => {
  const account = await aCitizen(scene)
  const { id, code } = await asked(account.id)
  const wrong = code === '000000' ? '111111' : '000000'
  for (let turn = 0; turn < 10; turn++) await confirmChange(receiver, id, wrong)
  const refusal = { ok: false, reason: 'too-many-code-tries' }
  expect(await confirmChange(receiver, id, code)).toEqual(refusal)
})

test('ai dùng cổng bằng tiếng Anh thì mã tại quầy đến bằng tiếng Anh', async () => {
  const { id } = await aCitizen(scene)
  await db.account.update({ where: { id }, data: { language: 'en' } })
  const { value } = await asked(id)
  expect((await newestTo(value)).body).toContain('Read it only to the officer at the counter')
})

test('bỏ rồi xin lại cho cùng liên hệ thì không được đoán thêm', async () => {
  const account = await aCitizen(scene)
  const value = aPhone()
  const outcomes: string[] = []
  for (let round = 0; round < 3; round++) {
    const outcome = await askChange(receiver, account.id, { kind: 'PHONE', value, ...paper })
    if (!outcome.ok) throw new Error(outcome.reason)
    for (let turn = 0; turn < 6; turn++) {
      const tried = await confirmChange(receiver, outcome.id, 'không phải mã')
      if (!tried.ok) outcomes.push(tried.reason)
    }
    await dropChange(receiver, outcome.id)
  }
  expect(outcomes.filter((reason) => reason === 'wrong-contact-code')).toHaveLength(10)
  expect(new Set(outcomes.slice(10))).toEqual(new Set(['too-many-code-tries']))
})

test('gửi mã khác: mã trước và mã sau đều dùng được, quá 3 mã thì nói phải làm gì', async () => {
  for (const at of [0, 1, 2]) {
    const account = await aCitizen(scene)
    const { id, code, value } = await asked(account.id)
    const codes = [code]
    for (let turn = 0; turn < 2; turn++) {
      expect(await resendCode(receiver, id)).toEqual({ ok: true })
      codes.push((await newestTo(value)).body.match(/\d{6}/)![0])
    }
    expect(await resendCode(receiver, id)).toEqual({
      ok: false,
      reason: 'too-many-contact-codes',
    })
    expect(await db.message.count({ where: { recipient: value } })).toBe(3)
    expect(await confirmChange(receiver, id, codes[at]!)).toEqual({ ok: true })
    expect(await resendCode(receiver, id)).toEqual({ ok: false, reason: 'not-now' })
  }
})

test('bỏ rồi xin lại nhiều lần không gửi quá 3 mã, không báo chủ quá 3 lần, và mã đã đến vẫn dùng được', async () => {
  const account = await aCitizen(scene)
  const { id: first, code, value } = await asked(account.id)
  let last = first
  for (let round = 0; round < 4; round++) {
    await dropChange(receiver, last)
    const outcome = await askChange(receiver, account.id, { kind: 'PHONE', value, ...paper })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.unsent).toBe(round < 2 ? null : 'too-many-contact-codes')
    last = outcome.id
  }
  expect(await db.message.count({ where: { recipient: value } })).toBe(3)
  // Whoever owns the account is told as often as a code went out, and rung no more than that.
  const told = { recipient: account.phone!, body: { contains: 'đang đề nghị' } }
  expect(await db.message.count({ where: told })).toBe(3)
  expect(await confirmChange(receiver, last, code)).toEqual({ ok: true })
})

test('mã của liên hệ này không xác nhận liên hệ khác của cùng tài khoản', async () => {
  const account = await aCitizen(scene)
  const { id, code } = await asked(account.id)
  await dropChange(receiver, id)
  const other = await asked(account.id)
  if (other.code === code) return
  expect(await confirmChange(receiver, other.id, code)).toMatchObject({
    reason: 'wrong-contact-code',
  })
  expect(await confirmChange(receiver, other.id, other.code)).toEqual({ ok: true })
})

test('liên hệ đã nhận đủ mã của một ngày: trang không hẹn giờ mà đề nghị đã hết', async () => {
  const account = await aCitizen(scene)
  const { id, value } = await asked(account.id)
  await db.message.updateMany({
    where: { recipient: value },
    data: { createdAt: new Date(Date.now() - 3600_000) },
  })
  const { body, purpose, channel, createdAt } = await newestTo(value)
  const one = { recipient: value, body, purpose, channel, createdAt }
  await db.message.createMany({ data: Array.from({ length: 11 }, () => one) })
  const change = { accountId: account.id, kind: 'PHONE', newValue: value, state: 'ASKED' } as const
  const words = await findNoChangeCode({ ...change, stateSince: (await rowOf(id)).stateSince })
  expect(words).toMatch(/^Nhập mã đã nhận\. Đề nghị này hết lúc/)
  expect(words).not.toMatch(/gửi lại mã từ/i)
})
