import { beforeAll, describe, expect, test } from 'vitest'
import { askSignInCode } from '@/lib/accounts/codes/ask-sign-in-code'
import { aVisitor } from '@/lib/accounts/fixtures'
import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import { findSession } from '@/lib/accounts/sessions/repository'
import { signIn } from '@/lib/accounts/sign-in/sign-in'
import { startSession } from '@/lib/accounts/sessions/start-session'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { runOfficerCommand } from './officer-command'

const operator = 'operator:an'
const run = (...args: string[]) => runOfficerCommand(args, operator)
const rowOf = (login: string) => db.account.findUniqueOrThrow({ where: { login } })
const lastEntryOf = async (login: string) =>
  (await listEntries(`account:${(await rowOf(login)).id}`)).at(-1)
let persons = 0
const create = (login: string, ...more: string[]) =>
  run(
    'create',
    login,
    '--name',
    "H'Hen Niê",
    '--office',
    '08902',
    '--roles',
    'RECEIVER',
    '--bhxh',
    // One person each.
    `0187${String(++persons).padStart(6, '0')}`,
    ...more,
  )

const password = 'đồng lúa chín vàng'
async function open(login: string) {
  const { id } = await rowOf(login)
  const passwordHash = await hashPassword(password)
  await db.account.update({ where: { id }, data: { passwordHash } })
  const entry = { oldToken: null, visitor: aVisitor() }
  const started = await inTransaction((tx) => startSession({ id, passwordHash }, entry, tx))
  return { id, token: started?.token ?? null }
}

beforeAll(async () => void (await create('TN001X1')))

describe('số điện thoại nhận mã đăng nhập', () => {
  const told = async (id: string) =>
    (
      await db.message.findMany({ where: { accountId: id, secret: false }, orderBy: { id: 'asc' } })
    ).map(({ recipient }) => recipient)

  test.each(['0912345671', '+84 912 345 671', '84912345671', '912345671', '0912.345.671'])(
    'ghi ngay khi tạo, viết «%s» cũng được',
    async (phone) => {
      const login = `TN08902P${phone.replace(/\D/g, '').length}${phone.length}`
      expect(await create(login, '--phone', phone)).toMatchObject({ exitCode: 0 })
      expect(await rowOf(login)).toMatchObject({ phone: '+84912345671' })
      await run('suspend', login, '--reason', 'Nghỉ việc.')
    },
  )

  test.each([['02963852000'], ['012'], ['']])(
    '«%s» không phải số di động: nói phải làm gì',
    async (phone) => {
      const { exitCode, lines } = await run('phone', 'TN001X1', '--phone', phone)
      expect(exitCode).toBe(2)
      expect(lines.join()).toMatch(/di động/)
    },
  )

  test('tạo cán bộ không có số thì được nhắc, có số thì không', async () => {
    expect((await create('TN08902S')).lines.join()).toContain('officers -- phone TN08902S --phone')
    expect((await create('TN08902T', '--phone', '0912345675')).lines.join()).not.toContain(
      'Chưa có số',
    )
  })

  test('quên --phone, hay mã không có: nói phải làm gì', async () => {
    expect((await run('phone', 'TN001X1')).lines.join()).toMatch(/--phone/)
    expect(await run('phone', 'KHONGCO1', '--phone', '0912345671')).toMatchObject({ exitCode: 1 })
  })

  test('đổi số: phiên cũ hết, số cũ và số mới đều được báo, nhật ký không có số đầy đủ', async () => {
    await create('TN08902Q', '--phone', '0912345672')
    const { id, token } = await open('TN08902Q')
    expect(await run('phone', 'TN08902Q', '--phone', '0912345673')).toMatchObject({ exitCode: 0 })
    expect(await findSession(keyHash(token!))).toBeNull()
    expect(await told(id)).toEqual(['+84912345672', '+84912345672', '+84912345673'])
    const entry = await lastEntryOf('TN08902Q')
    expect(entry).toMatchObject({ act: 'change-officer-phone', actor: operator })
    expect(JSON.stringify(entry)).not.toMatch(/912345/)
    expect((await run('list')).lines.join('\n')).not.toMatch(/912345|912 345/)
  })

  test('bị người lạ đoán mật khẩu, ở máy lạ: vào được bằng mã gửi đến số ấy', async () => {
    await create('TN08902R', '--phone', '0912345674')
    const { id } = await open('TN08902R')
    const typed = { kind: 'OFFICER', login: 'TN08902R', password } as const
    for (let turn = 0; turn < 12; turn++) await signIn({ ...typed, password: 'sai' }, aVisitor())
    expect(await signIn(typed, aVisitor())).toEqual({ ok: false, reason: 'needs-code' })
    await askSignInCode(typed, aVisitor())
    const message = await db.message.findFirst({ where: { accountId: id, purpose: 'sign-in' } })
    const code = /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(message!.body)![0]
    expect(message!.recipient).toBe('+84912345674')
    expect(await signIn({ ...typed, code }, aVisitor())).toMatchObject({ ok: true })
  })
})
