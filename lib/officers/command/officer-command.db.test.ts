import { beforeAll, describe, expect, test } from 'vitest'
import { findOfficer } from '@/lib/accounts/find-officer'
import { aVisitor } from '@/lib/accounts/fixtures'
import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import { findForSignIn } from '@/lib/accounts/repository'
import { findSession } from '@/lib/accounts/sessions/repository'
import { startSession } from '@/lib/accounts/sessions/start-session'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { runOfficerCommand } from './officer-command'

const operator = 'operator:an'
const run = (...args: string[]) => runOfficerCommand(args, operator)
const rowOf = (login: string) => db.account.findUniqueOrThrow({ where: { login } })
const lastEntryOf = async (login: string) =>
  (await listEntries(`account:${(await rowOf(login)).id}`)).at(-1)
const usual = ['--office', '08902', '--roles', 'RECEIVER']
let persons = 0
const numberOfSomebody = () => ['--bhxh', `0187${String(++persons).padStart(6, '0')}`]
const create = (login: string, ...more: string[]) =>
  run('create', login, '--name', "H'Hen Niê", ...usual, ...numberOfSomebody(), ...more)

const activate = (id: string, code: string) =>
  inTransaction((tx) => checkCode('activate', { subject: id, destinations: [''] }, code, tx))

const password = 'đồng lúa chín vàng'
async function open(login: string) {
  const { id } = await rowOf(login)
  const passwordHash = await hashPassword(password)
  await db.account.update({ where: { id }, data: { passwordHash } })
  const started = await inTransaction((tx) =>
    startSession({ id, passwordHash }, { oldToken: null, visitor: aVisitor() }, tx),
  )
  return { id, token: started?.token ?? null }
}

describe('mở cổng thật: cán bộ đầu tiên', () => {
  test('tạo cán bộ in một mã dùng một lần, và ghi nhật ký tên người chạy', async () => {
    const { exitCode, lines } = await create('tn001x1')
    expect(exitCode).toBe(0)
    const row = await rowOf('TN001X1')
    expect(row).toMatchObject({
      kind: 'OFFICER',
      fullName: "H'Hen Niê",
      officeCode: '08902',
      roles: ['RECEIVER'],
      passwordHash: null,
      isDemo: false,
    })
    const code = lines[0]!.split(': ')[1]!
    expect(await activate(row.id, code)).toMatchObject({ ok: true })
    expect(await activate(row.id, code)).toMatchObject({ ok: false })
    expect(await lastEntryOf('TN001X1')).toMatchObject({
      act: 'create-officer',
      actor: operator,
      details: { officeCode: '08902', roles: ['RECEIVER'] },
    })
  })

  test('mã đã có thì không tạo thêm, kể cả viết khác', async () => {
    expect(await create(' tn001X1 ')).toMatchObject({ exitCode: 1 })
    expect(await db.account.count({ where: { login: 'TN001X1' } })).toBe(1)
  })

  test.each([
    ['thiếu tên', ['create', 'TN1', '--office', '08902', '--roles', 'RECEIVER'], /--name/],
    [
      'tên không có chữ',
      ['create', 'TN1', '--name', '\u3164', '--office', '08902', '--roles', 'RECEIVER'],
      /--name/,
    ],
    ['thiếu cơ quan', ['create', 'TN1', '--name', 'An', '--roles', 'RECEIVER'], /--office/],
    [
      'vai trò lạ',
      ['create', 'TN1', '--name', 'An', '--office', '08902', '--roles', 'BOSS'],
      /Vai trò/,
    ],
    [
      'kiểm toán kiêm duyệt',
      ['create', 'TN1', '--name', 'An', '--office', '08902', '--roles', 'AUDITOR,APPROVER'],
      /Tách vai trò/,
    ],
    [
      'mã cán bộ có dấu',
      ['create', 'ĐẠT1', '--name', 'An', '--office', '08902', '--roles', 'RECEIVER'],
      /mã cán bộ/,
    ],
    ...['RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR'].map((role): [string, string[], RegExp] => [
      `${role} mà không có mã số BHXH, nên không xét được hồ sơ nào`,
      ['create', 'TN1', '--name', 'An', '--office', '08902', '--roles', role],
      /--bhxh/,
    ]),
    ['dừng mà không nói vì sao', ['suspend', 'TN001X1'], /--reason/],
    ['lệnh lạ', ['delete', 'TN001X1'], /npm run officers/],
    ['tùy chọn lạ', ['list', '--all'], /^Không có tùy chọn --all\.[^]*npm run officers/],
    ['tùy chọn gõ sai', ['move', 'TN001X1', '--role=CHECKER'], /^Không có tùy chọn --role\./],
    ['hai mã một lúc', ['reset', 'TN001X1', 'TN001X2'], /npm run officers/],
  ])('%s: nói phải làm gì, không đổi gì', async (_, args, words) => {
    const before = await db.account.count()
    const { exitCode, lines } = await run(...args)
    expect(exitCode).toBe(2)
    expect(lines.join('\n')).toMatch(words)
    expect(await db.account.count()).toBe(before)
  })

  test.each([
    [
      'create',
      'TN9',
      '--name',
      'An',
      '--office',
      '99999',
      '--roles',
      'RECEIVER',
      '--bhxh',
      '0187 273 466',
    ],
    ['move', 'TN001X1', '--office', '99999'],
    ['reset', 'KHONGCO1'],
  ])('%s với cơ quan hay cán bộ không có thì bị từ chối bằng lời', async (...args) => {
    const { exitCode, lines } = await run(...args)
    expect(exitCode).toBe(1)
    expect(lines.join()).toMatch(/^Không có/)
  })
})

describe('đổi, dừng, cấp lại', () => {
  beforeAll(async () => {
    await create('TN08902A')
  })

  test('chuyển cơ quan thì phiên cũ hết, việc mới theo cơ quan mới', async () => {
    const { id, token } = await open('TN08902A')
    expect(
      await run('move', 'TN08902A', '--office', '089', '--roles', 'CHECKER,RECEIVER'),
    ).toMatchObject({
      exitCode: 0,
    })
    expect(await findSession(keyHash(token!))).toBeNull()
    expect(await findOfficer(id)).toMatchObject({
      officeCode: '089',
      roles: ['CHECKER', 'RECEIVER'],
    })
    expect((await lastEntryOf('TN08902A'))?.details).toMatchObject({
      fromOffice: '08902',
      toOffice: '089',
      fromRoles: ['RECEIVER'],
    })
  })

  test('dừng thì không vào được nữa, bằng phiên cũ hay mật khẩu đúng; mở lại thì vào được', async () => {
    const { id, token } = await open('TN08902A')
    expect(await run('suspend', 'TN08902A', '--reason', 'Nghỉ việc')).toMatchObject({ exitCode: 0 })
    expect(await findSession(keyHash(token!))).toBeNull()
    expect(await findForSignIn({ kind: 'OFFICER', login: 'TN08902A' })).toBeNull()
    expect(await findOfficer(id)).toBeNull()
    expect((await open('TN08902A')).token).toBeNull()
    expect(await run('reset', 'TN08902A')).toMatchObject({ exitCode: 1 })
    expect(await run('suspend', 'TN08902A', '--reason', 'Nghỉ việc')).toMatchObject({ exitCode: 1 })
    expect(await run('resume', 'TN08902A')).toMatchObject({ exitCode: 0 })
    expect(await findForSignIn({ kind: 'OFFICER', login: 'TN08902A' })).toMatchObject({ id })
  })

  test('cấp lại thì mật khẩu cũ hết dùng', async () => {
    await open('TN08902A')
    const { lines } = await run('reset', 'TN08902A')
    const row = await rowOf('TN08902A')
    expect(row.passwordHash).toBeNull()
    const code = lines[0]!.split(': ')[1]!
    expect(await activate(row.id, code)).toMatchObject({ ok: true })
  })

  test('hai người dừng cùng lúc thì một người được, một dòng nhật ký', async () => {
    await create('TN08902B')
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => run('suspend', 'TN08902B', '--reason', 'Chuyển ngành')),
    )
    expect(outcomes.filter(({ exitCode }) => exitCode === 0)).toHaveLength(1)
  })

  test('danh sách nói ai ở đâu, làm gì, còn làm không', async () => {
    const { lines } = await run('list')
    expect(lines.find((line) => line.startsWith('TN08902B'))).toMatch(/08902.*Tiếp nhận.*đã dừng/)
  })
})

describe('tài khoản trình diễn khi không còn trình diễn', () => {
  test('mật khẩu ai cũng biết không mở được gì, phiên cũ cũng vậy', async () => {
    await create('TN08902C')
    const { id, token } = await open('TN08902C')
    await db.account.update({ where: { id }, data: { isDemo: true } })
    expect(await findForSignIn({ kind: 'OFFICER', login: 'TN08902C' })).toBeNull()
    expect(await findSession(keyHash(token!))).toBeNull()
    expect(await findOfficer(id)).toBeNull()
  })
})
