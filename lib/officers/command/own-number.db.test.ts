import { beforeAll, describe, expect, test } from 'vitest'
import { findOfficer } from '@/lib/accounts/find-officer'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { findNearness } from '@/lib/review/conflict-of-interest'
import { runOfficerCommand } from './officer-command'

const run = (...args: string[]) => runOfficerCommand(args, 'operator:an')
const rowOf = (login: string) => db.account.findUniqueOrThrow({ where: { login } })
const lastEntryOf = async (login: string) =>
  (await listEntries(`account:${(await rowOf(login)).id}`)).at(-1)
const post = ['--name', "H'Hen Niê", '--office', '08902', '--bhxh', '0187 273 466']

describe('cán bộ do lệnh này tạo xét được hồ sơ, trừ hồ sơ của mình', () => {
  const applicant = { bhxhCode: '0199887766', idNumber: '001190000001' }
  const nearness = async (login: string, { bhxhCode }: { bhxhCode: string }) =>
    findNearness((await findOfficer((await rowOf(login)).id))!, { ...applicant, bhxhCode })

  test.each(['RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR'])('%s', async (role) => {
    const login = `XH${role.slice(0, 3)}1`
    const made = await run('create', login, ...post, '--roles', role)
    expect(made.exitCode, made.lines.join()).toBe(0)
    expect(await nearness(login, applicant)).toBeNull()
    expect(await nearness(login, { bhxhCode: '0187273466' })).toBe('own-case')
    await run('suspend', login, '--reason', 'Nghỉ việc.')
  })

  test('quản trị không cần mã số; chuyển sang thẩm định thì phải ghi, ghi rồi thì chuyển được', async () => {
    const administrator = ['--name', 'Kpă Thuyên', '--office', '08902', '--roles', 'ADMINISTRATOR']
    expect((await run('create', 'QT08902', ...administrator)).exitCode).toBe(0)
    const refusal = await run('move', 'QT08902', '--roles', 'CHECKER')
    expect([refusal.exitCode, refusal.lines.join()]).toEqual([1, expect.stringMatching(/--bhxh/)])
    expect(await rowOf('QT08902')).toMatchObject({ roles: ['ADMINISTRATOR'] })
    const moved = await run('move', 'QT08902', '--roles', 'CHECKER', '--bhxh', '0187273477')
    expect(moved.exitCode).toBe(0)
    expect(await rowOf('QT08902')).toMatchObject({ roles: ['CHECKER'], bhxhCode: '0187273477' })
    expect(JSON.stringify((await lastEntryOf('QT08902'))?.details)).not.toContain('0187273477')
  })
})

describe('mã số được đối chiếu với dữ liệu người tham gia, họ tên ở đó không được kể ra', () => {
  const OTHER = /mang họ tên khác/
  const UNKNOWN = /chưa có trong dữ liệu/
  const parted = () => ({ login: crypto.randomUUID(), suspendedAt: new Date() })
  beforeAll(async () => {
    const row = { birthDate: '1985-03-02', sex: 'Nữ', idNumber: '014185000911', searchText: '' }
    const home = { householdCode: '1400000911', provinceCode: '14' }
    const data = { ...row, ...home, bhxhCode: '0187000911', fullName: 'Phạm Thị Lụa' }
    await db.insuredPerson.create({ data })
  })

  test.each([
    ['Phạm Thị Lụa', '0187000911', null],
    ['phạm thị  lụa', '0187000911', null],
    ['Phạm Thị Lúa', '0187000911', OTHER],
    ['Trần Văn Xét', '0187000911', OTHER],
    ['Phạm Thị Lụa', '0187000919', UNKNOWN],
  ])('%s, %s', async (fullName, number, question) => {
    const post = ['--name', fullName, '--office', '08902', '--roles', 'CHECKER', '--bhxh', number]
    for (const command of [
      ['create', 'DC1', ...post],
      ['move', 'DC1', '--bhxh', number],
    ]) {
      const { exitCode, lines } = await run(...command)
      expect(exitCode).toBe(0)
      expect([OTHER, UNKNOWN].filter((one) => one.test(lines.join()))).toEqual(
        question ? [question] : [],
      )
      expect(lines.join()).not.toContain('Lụa')
    }
    await db.account.update({ where: { login: 'DC1' }, data: parted() })
  })
})

describe('mỗi người làm việc bằng một tài khoản', () => {
  const twin = ['--name', 'Y Bhin Êban', '--office', '08902', '--bhxh']
  const numbers = ['0187000901', '0187 000 901', ' 0187000901 ', '0187.000.901']
  const refusedFor = (login: string) => ({
    exitCode: 1,
    lines: [expect.stringMatching(new RegExp(`^Dùng tài khoản đang có[^]*: ${login}$`))],
  })
  const add = (login: string, number: string, role = 'APPROVER') =>
    run('create', login, ...twin, number, '--roles', role)

  test('tạo lần hai, viết mã số cách nào, vai trò nào cũng bị từ chối, lời báo nói tên tài khoản kia', async () => {
    expect(await add('MN1', '0187000901', 'CHECKER')).toMatchObject({ exitCode: 0 })
    for (const number of numbers)
      for (const role of ['APPROVER', 'CHECKER', 'AUDITOR'])
        expect(await add('MN2', number, role), number).toEqual(refusedFor('MN1'))
    expect(await db.account.count({ where: { login: 'MN2' } })).toBe(0)
    expect((await add('MN1', '0187000901')).lines.join()).toContain('Mã cán bộ này đã có')
  })

  test('chuyển mã số, mở lại tài khoản đã dừng cũng vậy; dừng tài khoản kia thì làm được', async () => {
    await add('MN3', '0187000903')
    await add('MN4', '0187000904')
    expect(await run('move', 'MN4', '--bhxh', '0187000903')).toEqual(refusedFor('MN3'))
    expect(await rowOf('MN4')).toMatchObject({ bhxhCode: '0187000904' })
    expect((await run('move', 'MN3', '--bhxh', '0187000903')).exitCode).toBe(0)
    await run('suspend', 'MN3', '--reason', 'Đổi mã cán bộ.')
    expect((await run('move', 'MN4', '--bhxh', '0187000903')).exitCode).toBe(0)
    expect(await run('resume', 'MN3')).toEqual(refusedFor('MN4'))
    expect((await rowOf('MN3')).suspendedAt).not.toBeNull()
  })

  test('hai tài khoản có từ trước: cấp lại mã hay đổi chỗ thì được nói, dừng thì được', async () => {
    await add('MN5', '0187000905')
    await add('MN6', '0187000906')
    await db.account.update({ where: { login: 'MN6' }, data: { bhxhCode: '0187000905' } })
    expect(await run('reset', 'MN6')).toEqual(refusedFor('MN5'))
    expect(await run('move', 'MN6', '--roles', 'CHECKER')).toEqual(refusedFor('MN5'))
    expect((await run('suspend', 'MN6', '--reason', 'Trùng người.')).exitCode).toBe(0)
    expect((await run('reset', 'MN5')).exitCode).toBe(0)
  })

  test.each(['0981000001', '+84 981 000 001', '84981000001'])(
    'một số di động nhận mã đăng nhập của một người: %s viết cách nào cũng vậy',
    async (phone) => {
      await run(
        'create',
        'MN8',
        ...twin,
        '0187000908',
        '--roles',
        'CHECKER',
        '--phone',
        '0981000001',
      )
      const taken = { exitCode: 1, lines: [expect.stringMatching(/chính cán bộ[^]*: MN8$/)] }
      const other = [...twin, '0187000909', '--roles', 'APPROVER']
      expect(await run('create', 'MN9', ...other, '--phone', phone)).toEqual(taken)
      await run('create', 'MN9', ...other)
      expect(await run('phone', 'MN9', '--phone', phone)).toEqual(taken)
      expect((await run('phone', 'MN8', '--phone', phone)).exitCode).toBe(0)
      await run('suspend', 'MN8', '--reason', 'Nghỉ việc.')
      expect((await run('phone', 'MN9', '--phone', phone)).exitCode).toBe(0)
      expect(await run('resume', 'MN8')).toMatchObject({ exitCode: 1 })
      await run('phone', 'MN9', '--phone', '0981000002')
      await run('resume', 'MN8')
    },
  )

  test('tám lệnh cùng lúc cho một người: một tài khoản', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, at) => add(`MN7${at}`, '0187000907')))
    expect(await db.account.count({ where: { bhxhCode: '0187000907' } })).toBe(1)
  })
})
