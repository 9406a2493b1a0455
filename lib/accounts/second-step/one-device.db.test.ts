import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { streamOf } from '../account'
import { anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { aStepCode, signInFully } from '../fixtures/sign-in-fully'
import { findSessionEnd } from '../sessions/find-session-end'
import { findSession } from '../sessions/repository'
import { signIn } from '../sign-in/sign-in'
import { confirmSignIn } from './confirm-sign-in'

const typedBy = (login: string, password = aPassword) =>
  ({ kind: 'CITIZEN', login, password }) as const
const aBrowser = () => {
  const browser = keyHash(newKey())
  return { ...aVisitor(), browser, nextBrowser: browser }
}
const aliveOf = (accountId: string) => db.session.findMany({ where: { accountId, endedAt: null } })
const isIn = async (token: string) => (await findSession(keyHash(token))) !== null
const newsTo = async (accountId: string) =>
  (await db.message.findMany({ where: { accountId, secret: false } })).map(({ body }) => body)

async function pendingOf(login: string, visitor = aVisitor()) {
  const entered = await signIn(typedBy(login), visitor)
  if (entered.ok || entered.reason !== 'needs-step') throw new Error('Let in by the password.')
  return entered.pending
}

describe('mỗi lúc một thiết bị', () => {
  test('thiết bị thứ hai: đúng mật khẩu mới được hỏi mã, thiết bị trước vẫn vào; đúng mã thì thiết bị trước ra', async () => {
    const { id, login, token } = await anActiveCitizen()
    const pending = await pendingOf(login)
    expect(await isIn(token)).toBe(true)
    const { owner, given } = await aStepCode(pending, 'CITIZEN')
    const entry = { oldToken: null, visitor: aVisitor() }
    const wrong = await confirmSignIn(owner, { ...given, typed: '000000' }, entry)
    expect(wrong).toEqual({ ok: false, reason: 'wrong-step' })
    expect(await isIn(token)).toBe(true)

    const right = await confirmSignIn(owner, given, entry)
    expect(right).toMatchObject({ ok: true, endedElsewhere: 'Edge trên Windows' })
    expect(await isIn(token)).toBe(false)
    expect(await findSessionEnd(token)).toMatchObject({
      why: 'other-device',
      from: 'Chrome trên Android',
    })
    expect((await newsTo(id)).join()).toContain('thiết bị mới (Chrome trên Android)')
    expect((await listEntries(streamOf(id))).at(-1)).toMatchObject({
      act: 'sign-in',
      details: { device: 'Chrome trên Android', ended: 'Edge trên Windows' },
    })
  })

  test('mã chỉ dùng một lần, và không mở được khi mật khẩu đã đổi', async () => {
    const { login } = await anActiveCitizen()
    const { owner, given } = await aStepCode(await pendingOf(login), 'CITIZEN')
    const entry = { oldToken: null, visitor: aVisitor() }
    expect((await confirmSignIn(owner, given, entry)).ok).toBe(true)
    expect(await confirmSignIn(owner, given, entry)).toEqual({ ok: false, reason: 'wrong-step' })
    const { owner: before, given: next } = await aStepCode(await pendingOf(login), 'CITIZEN')
    await db.account.update({ where: { id: before.id }, data: { passwordHash: 'khac' } })
    expect(await confirmSignIn(before, next, entry)).toEqual({ ok: false, reason: 'over' })
  })

  test('đoán mã thì đóng, kể cả mã đúng sau đó', async () => {
    const { login } = await anActiveCitizen()
    const { owner, given } = await aStepCode(await pendingOf(login), 'CITIZEN')
    const entry = { oldToken: null, visitor: aVisitor() }
    const guesses = Array.from({ length: 30 }, (_, at) => String(at).padStart(6, '0'))
    const answers = await Promise.all(
      guesses.map((typed) => confirmSignIn(owner, { ...given, typed }, entry)),
    )
    const judged = answers.filter((one) => !one.ok && one.reason === 'wrong-step')
    expect(judged.length).toBeLessThanOrEqual(10)
    expect(await confirmSignIn(owner, given, entry)).toEqual({ ok: false, reason: 'locked' })
  })

  test('thiết bị đã quen vào lại không cần mã và không có tin báo; xóa dấu của nó thì lại là thiết bị mới', async () => {
    const { id, login } = await anActiveCitizen()
    const visitor = aBrowser()
    expect((await signInFully(typedBy(login), visitor)).ok).toBe(true)
    const told = (await newsTo(id)).length
    expect((await signIn(typedBy(login), visitor)).ok).toBe(true)
    expect(await newsTo(id)).toHaveLength(told)
    expect(await signIn(typedBy(login), aBrowser())).toMatchObject({ reason: 'needs-step' })
  })

  test('20 thiết bị đã quen vào cùng lúc: còn đúng một phiên', async () => {
    const { id, login } = await anActiveCitizen()
    const visitors = Array.from({ length: 20 }, aBrowser)
    for (const visitor of visitors) await signInFully(typedBy(login), visitor)
    const all = await Promise.all(visitors.map((visitor) => signIn(typedBy(login), visitor)))
    expect(all.every(({ ok }) => ok)).toBe(true)
    expect(await aliveOf(id)).toHaveLength(1)
    const alive = await Promise.all(all.map((one) => one.ok && isIn(one.token)))
    expect(alive.filter(Boolean)).toHaveLength(1)
  })
})

test('cán bộ: lần nào vào cũng cần xác nhận, ở máy quen cũng vậy', async () => {
  const { login, id } = await anActiveCitizen()
  await db.account.update({ where: { id }, data: { kind: 'OFFICER' } })
  const visitor = aBrowser()
  const typed = { ...typedBy(login), kind: 'OFFICER' as const }
  expect((await signInFully(typed, visitor)).ok).toBe(true)
  expect(await signIn(typed, visitor)).toMatchObject({ reason: 'needs-step' })
})
