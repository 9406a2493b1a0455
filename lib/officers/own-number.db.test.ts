import { describe, expect, test } from 'vitest'
import { findOfficer } from '@/lib/accounts/find-officer'
import { db } from '@/lib/platform/db'
import { listEntries } from '@/lib/platform/journal'
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
    await run('create', login, ...post, '--roles', role)
    expect(await nearness(login, applicant)).toBeNull()
    expect(await nearness(login, { bhxhCode: '0187273466' })).toBe('own-case')
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
