import { expect, test } from 'vitest'
import { makeBackupCodes } from '@/lib/factors/backup/make-backup-codes'
import { anAuthenticator } from '@/lib/factors/fixtures/authenticator'
import { shownBy } from '@/lib/factors/fixtures/shown-by'
import { addPasskey, beginAdding } from '@/lib/factors/passkeys/add-passkey'
import { addTotp } from '@/lib/factors/totp/add-totp'
import { newSecret } from '@/lib/factors/totp/totp'
import { findUserById } from '../repository'
import { anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { signIn } from '../sign-in/sign-in'
import { confirmSignIn, findPendingOwner } from './confirm-sign-in'
import { stepWaysOf } from './ways'

async function aCitizenWithWays() {
  const { id, login } = await anActiveCitizen()
  const [user, secret] = [(await findUserById(id))!, newSecret()]
  await addTotp(user, { secret, code: shownBy(secret, -1), name: 'Máy' })
  const codes = await makeBackupCodes(user)
  const { asked } = await beginAdding(user)
  const device = anAuthenticator()
  await addPasskey(user, { asked, name: 'Máy', response: device.make(asked.challenge) })
  return { login, secret, codes }
}

/** The right password on a strange device, and what it leads to. */
async function atStep(login: string) {
  const typed = { kind: 'CITIZEN', login, password: aPassword } as const
  const entered = await signIn(typed, aVisitor())
  if (entered.ok || entered.reason !== 'needs-step') throw new Error('Let in by the password.')
  const owner = (await findPendingOwner(entered.pending, 'CITIZEN'))!
  const entry = { oldToken: null, visitor: aVisitor() }
  return {
    ways: stepWaysOf(owner).map(({ name }) => name),
    confirm: async (way: 'totp' | 'backup', code: string) =>
      (await confirmSignIn(owner, { way, typed: code }, entry)).ok,
  }
}

test('mọi cách đã thêm đứng cạnh tin nhắn; mã của ứng dụng và mã dự phòng mở máy lạ, mỗi mã một lần', async () => {
  const { login, secret, codes } = await aCitizenWithWays()
  const first = await atStep(login)
  expect(first.ways).toEqual(['totp', 'sms', 'passkey', 'backup'])
  expect(await first.confirm('totp', '000000')).toBe(false)
  expect(await first.confirm('totp', codes[0]!)).toBe(false)
  const code = shownBy(secret)
  expect(await first.confirm('totp', code)).toBe(true)
  const second = await atStep(login)
  expect(await second.confirm('totp', code)).toBe(false)
  expect(await second.confirm('backup', codes[0]!)).toBe(true)
  expect(await (await atStep(login)).confirm('backup', codes[0]!)).toBe(false)
})

test('chưa thêm cách nào thì chỉ có tin nhắn', async () => {
  const { login } = await anActiveCitizen()
  expect((await atStep(login)).ways).toEqual(['sms'])
})
