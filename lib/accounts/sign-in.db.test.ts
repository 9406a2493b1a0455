import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { listEntries } from '@/lib/platform/journal'
import { keyHash } from '@/lib/platform/seal'
import { streamOf } from './account'
import { aLogin, anActiveCitizen, anApprovedCitizen, aPassword, aVisitor } from './fixtures'
import { findSession } from './repository'
import { signIn } from './sign-in'

const knock = (
  login: string,
  password = aPassword,
  visitor = aVisitor(),
  oldToken: string | null = null,
) => signIn({ kind: 'CITIZEN', login, password }, visitor, oldToken)
const enter = async (...given: Parameters<typeof knock>) => {
  const entered = await knock(...given)
  if (!entered.ok) throw new Error(entered.reason)
  return entered
}
const wrong = { ok: false, reason: 'wrong' }
const locked = { ok: false, reason: 'locked' }
const actsOf = async (id: string) => (await listEntries(streamOf(id))).map(({ act }) => act)
const ownerOf = async (token: string) => (await findSession(keyHash(token)))?.user.login

/** As if the clock of the database had moved on. */
const later = (minutes: number) =>
  db.$executeRaw`UPDATE "RateLimit" SET expire = expire - ${minutes * 60_000}::bigint`

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

  test('mật khẩu gõ bằng bàn phím khác (chữ tổ hợp rời dấu) vẫn đúng', async () => {
    const { login } = await anActiveCitizen()
    expect(await knock(login, aPassword.normalize('NFD'))).toMatchObject({ ok: true })
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
    expect(await signIn(asOfficer, aVisitor())).toEqual(wrong)
  })

  test('chờ lâu như nhau dù mã số có tài khoản hay không', async () => {
    const { login } = await anActiveCitizen()
    const waited = async (who: string) => {
      const asked = performance.now()
      await knock(who, 'sai mật khẩu')
      return performance.now() - asked
    }
    const [known, unknown]: number[][] = [[], []]
    for (let round = 0; round < 4; round++) {
      known!.push(await waited(login))
      unknown!.push(await waited(aLogin()))
    }
    const middle = (times: number[]) => times.toSorted((one, other) => one - other)[2]!
    expect(Math.abs(middle(known!) - middle(unknown!))).toBeLessThan(60)
  }, 60_000)
})

describe('tạm khóa', () => {
  test('20 lần sai cùng một lúc chỉ tính 5, rồi khóa', async () => {
    const { id, login } = await anActiveCitizen()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => knock(login, 'sai mật khẩu')),
    )
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'wrong')).toHaveLength(4)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'locked')).toHaveLength(
      16,
    )
    const acts = await actsOf(id)
    expect(acts.filter((act) => act === 'sign-in-failed')).toHaveLength(4)
    expect(acts.filter((act) => act === 'lock')).toHaveLength(1)
    expect(await knock(login)).toEqual(locked)
  })

  test('mã số không có tài khoản cũng bị khóa đúng như vậy', async () => {
    const login = aLogin()
    const answers = []
    for (let turn = 0; turn < 6; turn++) answers.push(await knock(login))
    expect(answers).toEqual([wrong, wrong, wrong, wrong, locked, locked])
  })

  test('hết 15 phút lại vào được; thử trong lúc khóa không kéo dài thêm', async () => {
    const { login } = await anActiveCitizen()
    for (let turn = 0; turn < 5; turn++) await knock(login, 'sai mật khẩu')
    await later(14)
    expect(await knock(login)).toEqual(locked)
    await later(1.1)
    expect(await knock(login)).toMatchObject({ ok: true })
  })

  test('vào được thì đếm lại từ đầu', async () => {
    const { login } = await anActiveCitizen()
    for (let turn = 0; turn < 4; turn++) await knock(login, 'sai mật khẩu')
    await enter(login)
    for (let turn = 0; turn < 4; turn++) expect(await knock(login, 'sai')).toEqual(wrong)
    await enter(login)
  })

  test('một mạng thử quá nhiều mã số thì phải chờ, mạng khác không bị ảnh hưởng', async () => {
    const { login } = await anActiveCitizen()
    const visitor = aVisitor()
    await enter(login, aPassword, visitor)
    await db.$executeRaw`UPDATE "RateLimit" SET points = 300 WHERE key LIKE 'account-tries:%'`
    expect(await knock(login, aPassword, visitor)).toEqual({ ok: false, reason: 'too-many' })
    await enter(login)
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
