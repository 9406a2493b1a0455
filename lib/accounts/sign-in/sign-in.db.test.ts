import { describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { streamOf } from '../account'
import { answeredEvenly } from '../fixtures/even'
import { aLogin, anActiveCitizen, anApprovedCitizen, aPassword, aVisitor } from '../fixtures'
import { findSession } from '../sessions/repository'
import { signInFully } from '../fixtures/sign-in-fully'

const knock = (
  login: string,
  password = aPassword,
  visitor = aVisitor(),
  oldToken: string | null = null,
) => signInFully({ kind: 'CITIZEN', login, password }, visitor, oldToken)
const enter = async (...given: Parameters<typeof knock>) => {
  const entered = await knock(...given)
  if (!entered.ok) throw new Error(entered.reason)
  return entered
}
const wrong = { ok: false, reason: 'wrong' }
const actsOf = async (id: string) => (await listEntries(streamOf(id))).map(({ act }) => act)
const ownerOf = async (token: string) => (await findSession(keyHash(token)))?.user.login

describe('đăng nhập', () => {
  test('đúng mã số và mật khẩu thì vào được và nhật ký ghi lại thiết bị', async () => {
    const { id, login } = await anActiveCitizen()
    const { token } = await enter(login)
    expect(await ownerOf(token)).toBe(login)
    expect((await listEntries(streamOf(id))).at(-1)).toMatchObject({
      act: 'sign-in',
      actor: streamOf(id),
      details: { device: 'Chrome trên Android' },
    })
  })

  test('vào không được thì sổ máy có một dòng, cả với số không ai có, và không có số nào trong đó', async () => {
    const said: string[] = []
    const spy = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((line) => said.push(String(line)) > 0)
    const [{ login }, nobody, visitor] = [await anActiveCitizen(), aLogin(), aVisitor()]
    for (const one of [login, nobody, nobody]) await knock(one, 'đoán bừa một câu', visitor)
    spy.mockRestore()
    const lines = said.filter((line) => line.includes('sign-in refused: citizen'))
    expect(lines).toHaveLength(3)
    expect(lines.join()).not.toMatch(new RegExp(`${login}|${nobody}|${visitor.network.own}|đoán`))
    const who = lines.map((line) => /citizen (\S+) from/.exec(line)![1])
    expect(who[1]).toBe(who[2])
    expect(who[0]).not.toBe(who[1])
  })

  test('mật khẩu gõ bằng bàn phím khác (chữ tổ hợp rời dấu) vẫn đúng', async () => {
    const { login } = await anActiveCitizen()
    expect(await knock(login, aPassword.normalize('NFD'))).toMatchObject({ ok: true })
  })

  test('mật khẩu được giữ theo cách cũ: vào được thì được giữ lại theo cách mới, sai thì không đổi', async () => {
    const { id, login } = await anActiveCitizen()
    const hashOf = async () => (await db.account.findUniqueOrThrow({ where: { id } })).passwordHash!
    const argon = await vi.importActual<typeof import('@node-rs/argon2')>('@node-rs/argon2')
    const old = await argon.hash(aPassword, { memoryCost: 16, timeCost: 2 })
    await db.account.update({ where: { id }, data: { passwordHash: old } })
    await knock(login, 'sai mật khẩu')
    expect(await hashOf()).toBe(old)
    await enter(login)
    const renewed = await hashOf()
    expect(renewed).not.toBe(old)
    await enter(login)
    expect(await hashOf()).toBe(renewed)
  })

  test('sai mật khẩu, mã số lạ và tài khoản chưa kích hoạt được trả lời như nhau', async () => {
    const { login } = await anActiveCitizen()
    const unopened = await anApprovedCitizen()
    expect(await knock(login, 'sai mật khẩu')).toEqual(wrong)
    expect(await knock(aLogin())).toEqual(wrong)
    expect(await knock(unopened.login, '')).toEqual(wrong)
  })

  test('cửa của cán bộ không nhận tài khoản công dân', async () => {
    const { login } = await anActiveCitizen()
    const asOfficer = { kind: 'OFFICER', login, password: aPassword } as const
    expect(await signInFully(asOfficer, aVisitor())).toEqual(wrong)
  })

  test('chờ lâu như nhau dù mã số có tài khoản hay không', async () => {
    const { login } = await anActiveCitizen()
    const unopened = await anApprovedCitizen()
    for (const who of [login, aLogin(), unopened.login])
      expect(await answeredEvenly(() => knock(who, 'sai mật khẩu'))).toEqual(wrong)
  })
})

describe('phiên trong một trình duyệt', () => {
  test('đăng nhập lại đổi khóa phiên, khóa cũ hết dùng được', async () => {
    const { login } = await anActiveCitizen()
    const first = await enter(login)
    const second = await enter(login, aPassword, aVisitor(), first.token)
    expect(second).toMatchObject({ ok: true, endedOther: false })
    expect(await ownerOf(first.token)).toBeUndefined()
    expect(await ownerOf(second.token)).toBe(login)
  })

  test('người khác đăng nhập trên cùng máy thì người trước được thoát ra', async () => {
    const [one, other] = [await anActiveCitizen(), await anActiveCitizen()]
    const entered = await enter(other.login, aPassword, aVisitor(), one.token)
    expect(entered.endedOther).toBe(true)
    expect(await ownerOf(one.token)).toBeUndefined()
    expect((await actsOf(one.id)).at(-1)).toBe('replaced-here')
  })

  test('sai mật khẩu không làm mất phiên đang có', async () => {
    const { login, token } = await anActiveCitizen()
    await knock(login, 'sai mật khẩu', aVisitor(), token)
    expect(await ownerOf(token)).toBe(login)
  })
})
