import { expect, test } from 'vitest'
import { aPassword, aVisitor } from '@/lib/accounts/fixtures'
import { proveOwner } from '@/lib/accounts/codes/prove-owner'
import { setPassword } from '@/lib/accounts/sign-in/set-password'
import { runOfficerCommand } from './officer-command'

const run = async (...args: string[]) => {
  const { exitCode, lines } = await runOfficerCommand(args, 'operator:an')
  expect(exitCode, lines.join()).toBe(0)
  return /: ((?:[0-9A-Z]{3}-){2}[0-9A-Z]{2})/.exec(lines.join())?.[1] ?? ''
}
const person = ['--name', "H'Hen Niê", '--office', '08902', '--roles', 'ADMINISTRATOR']
const entry = { oldToken: null, visitor: aVisitor() }
const enter = (login: string, code: string) => proveOwner(login, code, aVisitor(), 'OFFICER')
/** The code was entered: its window asks for the password now. */
async function openWindow(login: string, code: string) {
  const proved = await enter(login, code)
  if (!proved.ok) throw new Error(proved.reason)
  return proved.grant
}

let next = 0
/** What an operator does when a slip was lost, and the code that counts then. */
const after: Record<string, (login: string) => Promise<string>> = {
  reset: (login) => run('reset', login),
  'suspend, resume, reset': async (login) => {
    await run('suspend', login, '--reason', 'Mất phiếu.')
    await run('resume', login)
    return run('reset', login)
  },
  'reset hai lần': async (login) => {
    await run('reset', login)
    return run('reset', login)
  },
}

test.each(Object.keys(after))(
  '%s: mã đã đưa trước đó không mở được gì, mã mới thì được',
  async (how) => {
    const login = `QT${++next}`
    const lost = await run('create', login, ...person)
    const code = await after[how]!(login)
    expect(await enter(login, lost)).toEqual({ ok: false, reason: 'wrong-code' })
    const set = await setPassword(await openWindow(login, code), aPassword, entry)
    expect(set).toMatchObject({ ok: true })
  },
)

test.each(Object.keys(after))('%s: trang đặt mật khẩu mở bằng mã cũ cũng vậy', async (how) => {
  const login = `QT${++next}`
  const window = await openWindow(login, await run('create', login, ...person))
  const code = await after[how]!(login)
  expect(await setPassword(window, aPassword, entry)).toEqual({ ok: false, reasons: ['expired'] })
  expect(await setPassword(await openWindow(login, code), aPassword, entry)).toMatchObject({
    ok: true,
  })
})

test('dừng rồi mở lại: mã chưa dùng từ trước không sống lại', async () => {
  const login = `QT${++next}`
  const lost = await run('create', login, ...person)
  await run('suspend', login, '--reason', 'Mất phiếu.')
  await run('resume', login)
  expect(await enter(login, lost)).toMatchObject({ ok: false })
})

test('chuyển cơ quan hay đặt số điện thoại: mã vừa đưa còn dùng được', async () => {
  const login = `QT${++next}`
  const code = await run('create', login, ...person)
  await run('phone', login, '--phone', '0981000777')
  await run('move', login, '--office', '001')
  expect(await enter(login, code)).toMatchObject({ ok: true })
})
