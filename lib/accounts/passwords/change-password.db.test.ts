import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { streamOf } from '../account'
import { changePassword } from './change-password'
import { anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { findForPassword } from './repository'
import { findSession } from '../sessions/repository'
import { signInFully } from '../fixtures/sign-in-fully'
import { startSession } from '../sessions/start-session'

const another = 'thuyền lá tre rơi'
const good = { oldPassword: aPassword, newPassword: another, repeat: another }

const aUser = async () => {
  const { id, login, token } = await anActiveCitizen()
  const session = await findSession(keyHash(token))
  return { id, login, token, user: session!.user }
}
const here = (token: string) => ({ token, visitor: aVisitor() })
const enter = (login: string, password: string) =>
  signInFully({ kind: 'CITIZEN', login, password }, aVisitor())

describe('đổi mật khẩu', () => {
  test('xong thì mật khẩu mới dùng được, mật khẩu cũ thôi', async () => {
    const { login, token, user } = await aUser()
    expect(await changePassword(user, good, here(token))).toEqual({ ok: true })
    expect((await enter(login, another)).ok).toBe(true)
    expect((await enter(login, aPassword)).ok).toBe(false)
  })

  test('phiên này ở lại; nhật ký ghi, chủ tài khoản được báo', async () => {
    const { id, token, user } = await aUser()
    await changePassword(user, good, here(token))
    expect(await findSession(keyHash(token))).not.toBeNull()
    expect((await listEntries(streamOf(id))).at(-1)?.act).toBe('change-password')
    const last = await db.message.findFirst({
      where: { accountId: id },
      orderBy: { createdAt: 'desc' },
    })
    expect(last?.body).toContain('Mật khẩu tài khoản của ông/bà vừa được đổi')
  })

  test.each([
    ['mật khẩu cũ sai', { oldPassword: 'sai mật khẩu' }, ['old-wrong']],
    ['mật khẩu mới quá ngắn', { newPassword: 'tre', repeat: 'tre' }, ['too-short']],
    ['mật khẩu mới dễ đoán', { newPassword: 'matkhau123', repeat: 'matkhau123' }, ['common']],
    ['mật khẩu mới có tên mình', { newPassword: 'lothimay', repeat: 'lothimay' }, ['personal']],
    ['nhập lại không giống', { repeat: 'thuyền lá tre' }, ['repeat-differs']],
    ['mật khẩu mới y như cũ', { newPassword: aPassword, repeat: aPassword }, ['same']],
    [
      'sai cả ba',
      { oldPassword: 'x', newPassword: 'tre', repeat: 'y' },
      ['old-wrong', 'too-short', 'repeat-differs'],
    ],
    [
      'bỏ trống cả ba',
      { oldPassword: '', newPassword: '', repeat: '' },
      ['no-old', 'no-new', 'no-repeat'],
    ],
    ['chưa nhập mật khẩu cũ', { oldPassword: '' }, ['no-old']],
    ['chưa nhập mật khẩu mới', { newPassword: '' }, ['no-new']],
    ['chưa nhập lại', { repeat: '' }, ['no-repeat']],
    [
      'như cũ mà nhập lại không giống',
      { newPassword: aPassword, repeat: 'x' },
      ['same', 'repeat-differs'],
    ],
  ])('%s thì có lời nhắc riêng và không đổi gì', async (_, differing, reasons) => {
    const { login, token, user } = await aUser()
    expect(await changePassword(user, { ...good, ...differing }, here(token))).toEqual({
      ok: false,
      reasons,
    })
    expect((await enter(login, aPassword)).ok).toBe(true)
  })

  test('không đoán được mật khẩu cũ quá 5 lần', async () => {
    const { id, token, user } = await aUser()
    const wrong = { ...good, oldPassword: 'sai mật khẩu' }
    const outcomes = []
    for (let turn = 0; turn < 5; turn++)
      outcomes.push(await changePassword(user, wrong, here(token)))
    expect(outcomes.at(-1)).toEqual({ ok: false, reasons: ['locked'] })
    expect(await changePassword(user, good, here(token))).toEqual({
      ok: false,
      reasons: ['locked'],
    })
    expect((await listEntries(streamOf(id))).at(-1)?.act).toBe('lock')
  })

  test('hai lần đổi cùng một lúc thì chỉ một lần được nhận', async () => {
    const { token, user } = await aUser()
    const third = 'cánh diều ven sông'
    const outcomes = await Promise.all([
      changePassword(user, good, here(token)),
      changePassword(user, { ...good, newPassword: third, repeat: third }, here(token)),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('ai vừa nhập mật khẩu cũ đúng lúc nó bị đổi thì không vào được', async () => {
    const { id, token, user } = await aUser()
    const compared = await findForPassword(id)
    await changePassword(user, good, here(token))
    const entry = { oldToken: null, visitor: aVisitor() }
    expect(await inTransaction((tx) => startSession(compared!, entry, tx))).toBeNull()
    expect(await db.session.count({ where: { accountId: id } })).toBe(1)
  })
})
