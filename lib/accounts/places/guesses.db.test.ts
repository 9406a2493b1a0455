import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { streamOf } from '../account'
import { askCode } from '../codes/ask-code'
import { askSignInCode } from '../codes/ask-sign-in-code'
import { aLogin, anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { takeGuess } from './guesses'
import { proveOwner } from '../codes/prove-owner'
import { findForPassword } from '../passwords/repository'
import { signInFully } from '../fixtures/sign-in-fully'
import { writePassword } from '../passwords/write-password'

const knock = (login: string, password = aPassword, visitor = aVisitor()) =>
  signInFully({ kind: 'CITIZEN', login, password }, visitor)
const enter = async (...given: Parameters<typeof knock>) => {
  const entered = await knock(...given)
  if (!entered.ok) throw new Error(entered.reason)
  return entered
}
const wrong = { ok: false, reason: 'wrong' }
const needsCode = { ok: false, reason: 'needs-code' }
const wrongPair = { ok: false, reason: 'wrong-pair' }
const actsOf = async (id: string) => (await listEntries(streamOf(id))).map(({ act }) => act)

/** As if the clock of the database had moved on. */
const later = (minutes: number) =>
  db.$executeRaw`UPDATE "RateLimit" SET expire = expire - ${minutes * 60_000}::bigint`

const guess = (login: string, visitor = aVisitor()) => knock(login, 'sai mật khẩu', visitor)
/** As many strangers, each from a network of their own. */
const strangersGuess = async (login: string, times: number) => {
  const answers = await Promise.all(Array.from({ length: times }, () => guess(login)))
  return answers.filter((answer) => !answer.ok && answer.reason === 'wrong').length
}
const sentCode = async (accountId: string) => {
  const where = { accountId, secret: true }
  const message = await db.message.findFirst({ where, orderBy: { createdAt: 'desc' } })
  return /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(message?.body ?? '')?.[0] ?? ''
}
const askFor = (login: string) => askSignInCode({ kind: 'CITIZEN', login }, aVisitor())

describe('người lạ đoán mật khẩu', () => {
  test('60 lần từ 60 mạng thì nhiều nhất 10 lần được xét, đúng hay sai đều được trả lời như nhau', async () => {
    const { id, login } = await anActiveCitizen()
    expect(await strangersGuess(login, 60)).toBe(9)
    expect(await guess(login)).toEqual(needsCode)
    expect(await knock(login)).toEqual(needsCode)
    const acts = await actsOf(id)
    expect(acts.filter((act) => act === 'sign-in-failed' || act === 'lock')).toHaveLength(10)
  })

  test('mã số không có tài khoản cũng đúng như vậy', async () => {
    const login = aLogin()
    expect(await strangersGuess(login, 30)).toBe(9)
    expect(await knock(login)).toEqual(needsCode)
  })

  test('không có giờ nào được quá 10 lần, dù chủ tài khoản vừa vào', async () => {
    const { login } = await anActiveCitizen()
    const home = aVisitor()
    await enter(login, aPassword, home)
    await strangersGuess(login, 9)
    await later(50)
    await enter(login, aPassword, home)
    expect(await guess(login)).toEqual(needsCode)
    await later(59)
    expect(await guess(login)).toEqual(needsCode)
    await later(2)
    expect(await guess(login)).toEqual(wrong)
  })

  test('xin mã mới không cho đoán thêm: mã sai và mật khẩu sai tính chung', async () => {
    const { login } = await anActiveCitizen()
    for (let turn = 0; turn < 3; turn++) {
      await askCode(login, 'sms', aVisitor())
      for (let time = 0; time < 4; time++) await proveOwner(login, '00000000', aVisitor())
    }
    expect(await knock(login)).toEqual(needsCode)
  })
})

describe('chủ tài khoản khi người lạ đang đoán', () => {
  test('trình duyệt đã từng đăng nhập vào được ngay, ở mạng nào cũng vậy', async () => {
    const { login } = await anActiveCitizen()
    const browser = keyHash(newKey())
    await enter(login, aPassword, { ...aVisitor(), browser })
    await strangersGuess(login, 40)
    await enter(login, aPassword, { ...aVisitor(), browser })
  })

  test('mạng đã từng đăng nhập vào được ngay, trình duyệt nào cũng vậy', async () => {
    const { login } = await anActiveCitizen()
    const home = aVisitor()
    await enter(login, aPassword, home)
    await strangersGuess(login, 40)
    await enter(login, aPassword, { ...home, browser: keyHash(newKey()) })
  })

  test('máy lạ vào được bằng mã gửi đến điện thoại cùng mật khẩu, dù người lạ thử cả mã', async () => {
    const { id, login } = await anActiveCitizen()
    await strangersGuess(login, 40)
    expect(await askFor(login)).toEqual({ ok: true })
    const code = await sentCode(id)
    const typed = { kind: 'CITIZEN', login, password: aPassword } as const
    for (let turn = 0; turn < 12; turn++)
      expect(await signInFully({ ...typed, code: '00000000' }, aVisitor())).toEqual(wrongPair)
    expect(await signInFully({ ...typed, password: 'sai mật khẩu', code }, aVisitor())).toEqual(
      wrongPair,
    )
    expect(await signInFully({ ...typed, code }, aVisitor())).toMatchObject({ ok: true })
    expect(await signInFully({ ...typed, code }, aVisitor())).toEqual(wrongPair)
  })

  test('không đọc được ở câu trả lời xin mã là có tài khoản hay không', async () => {
    const before = await db.message.count()
    expect(await askFor(aLogin())).toEqual({ ok: true })
    expect(await db.message.count()).toBe(before)
  })

  test('người lạ xin hết ba mã thì mã đã đến điện thoại vẫn dùng được', async () => {
    const { id, login } = await anActiveCitizen()
    for (let turn = 0; turn < 3; turn++) await askFor(login)
    const refused = { ok: false, reason: 'too-many-codes' }
    expect(await askFor(login)).toEqual(refused)
    const code = await sentCode(id)
    const typed = { kind: 'CITIZEN', login, password: aPassword, code } as const
    expect(await signInFully(typed, aVisitor())).toMatchObject({ ok: true })
  })

  test('đổi mật khẩu rồi thì nơi đã biết mật khẩu cũ lại là nơi lạ', async () => {
    const { id, login } = await anActiveCitizen()
    await enter(login, aPassword, { ...aVisitor(), browser: keyHash(newKey()) })
    expect(await db.knownPlace.count({ where: { accountId: id } })).toBeGreaterThan(1)
    const owner = await findForPassword(id)
    await inTransaction((tx) =>
      writePassword(owner!, { passwordHash: 'x', what: 'reset-password' }, tx),
    )
    expect(await db.knownPlace.count({ where: { accountId: id } })).toBe(0)
  })
})

describe('nơi đoán sai', () => {
  test('20 lần sai cùng lúc từ một nơi chỉ tính 5', async () => {
    const { id, login } = await anActiveCitizen()
    const visitor = aVisitor()
    await Promise.all(Array.from({ length: 20 }, () => guess(login, visitor)))
    const acts = await actsOf(id)
    expect(acts.filter((act) => act === 'sign-in-failed')).toHaveLength(4)
    expect(acts.filter((act) => act === 'lock')).toHaveLength(1)
    expect(await knock(login, aPassword, visitor)).toEqual(needsCode)
    await enter(login)
  })

  test('mỗi lần sai tiếp phải chờ lâu gấp đôi, kể cả ở trình duyệt đã quen', async () => {
    const { login } = await anActiveCitizen()
    const visitor = { ...aVisitor(), browser: keyHash(newKey()) }
    await enter(login, aPassword, visitor)
    for (const minutes of [15, 30, 60]) {
      for (let turn = 0; turn < 5; turn++) await guess(login, visitor)
      await later(minutes - 1)
      expect(await knock(login, aPassword, visitor)).toEqual(needsCode)
      await later(1.1)
    }
    await enter(login, aPassword, visitor)
  })

  test('vào được thì đếm lại từ đầu', async () => {
    const { login } = await anActiveCitizen()
    const visitor = aVisitor()
    for (let round = 0; round < 2; round++) {
      for (let turn = 0; turn < 4; turn++) expect(await guess(login, visitor)).toEqual(wrong)
      await enter(login, aPassword, visitor)
    }
  })

  test('một mạng đoán ở trăm tài khoản thì phải chờ; người quen nơi ấy và mạng khác vẫn vào', async () => {
    const [{ login }, other] = [await anActiveCitizen(), await anActiveCitizen()]
    const visitor = aVisitor()
    await enter(login, aPassword, visitor)
    for (let turn = 0; turn < 100; turn++)
      await takeGuess({ login: aLogin(), known: null, visitor })
    expect(await knock(other.login, aPassword, visitor)).toEqual(needsCode)
    await enter(login, aPassword, visitor)
    await enter(other.login)
  })

  test('mạng của cơ quan là nhiều người, nên được sai nhiều hơn hẳn', async () => {
    const { login } = await anActiveCitizen()
    const office = aVisitor()
    const visitor = { ...office, network: { ...office.network, isOffice: true } }
    for (let turn = 0; turn < 200; turn++)
      await takeGuess({ login: aLogin(), known: null, visitor })
    await enter(login, aPassword, visitor)
  })
})
