import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as changePassword } from '@/app/(citizen)/ca-nhan/doi-mat-khau/route'
import { POST as setPassword } from '@/app/(auth)/dat-mat-khau/route'
import { db } from '@/lib/platform/database/db'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { sealText } from '@/lib/platform/seal/sealed-cookie'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf } from '@/lib/review/fixtures/sign-in'
import { anActiveCitizen, aPassword } from '../fixtures'
import { signInByForms } from '../fixtures/sign-in-by-forms'
import { keepGrant } from '../codes/password-grant'
import { guesserOf, guestOf } from '../places/known-places'
import { findForPassword } from '../passwords/repository'
import { SESSION_COOKIE } from './session-cookie'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const mine = 'một câu khác hẳn'
type Citizen = Awaited<ReturnType<typeof anActiveCitizen>>

/** Every way to a session, or to a browser known from now on. */
const ways: [string, (citizen: Citizen) => Promise<Response>][] = [
  ['đăng nhập', ({ login }) => signInByForms({ login, password: aPassword }, formOf)],
  [
    'đặt mật khẩu',
    async ({ id }) => {
      const { passwordMark } = (await findForPassword(id))!
      await keepGrant({ accountId: id, passwordMark })
      return setPassword(formOf({ newPassword: mine }), undefined as never)
    },
  ],
  [
    'đổi mật khẩu',
    ({ token }) => {
      jar.set(SESSION_COOKIE, token)
      const words = { oldPassword: aPassword, newPassword: mine, repeat: mine }
      return changePassword(formOf(words), undefined as never)
    },
  ],
]

const planted = [
  'attackerfixed',
  newKey(),
  keyHash('x'),
  sealText(newKey(), { name: 'dat-mat-khau', seconds: 900 }),
]

/** By the key alone: each comes from a network of their own. */
async function isKnownHere({ login }: Citizen) {
  const { visitor } = await guestOf(new Request('http://localhost'))
  return (await guesserOf({ kind: 'CITIZEN', login }, visitor)).known !== null
}
const isKnown = (key: string) => db.knownPlace.count({ where: { hash: keyHash(key) } })

describe.each(ways)('%s', (_, way) => {
  test.each(planted)('khóa máy quen do người lạ đặt sẵn («%s») không được nhận', async (key) => {
    const citizen = await anActiveCitizen()
    for (const name of ['may-quen', 'signed-in', 'het-phien']) jar.set(name, key)
    expect((await way(citizen)).headers.get('location')).toContain('/ca-nhan')
    expect(jar.get('may-quen')).not.toBe(key)
    expect(jar.get(SESSION_COOKIE)).not.toBe(key)
    expect(await isKnown(key)).toBe(0)
  })
})

describe.each(ways)('%s', (_, way) => {
  test('khóa của người khác, do chính cổng cấp, đặt sẵn vào máy này không mở đường cho họ', async () => {
    const stranger = await anActiveCitizen()
    await signInByForms({ login: stranger.login, password: aPassword }, formOf)
    const key = jar.get('may-quen')!
    jar.clear()
    jar.set('may-quen', key)
    const citizen = await anActiveCitizen()
    expect((await way(citizen)).headers.get('location')).toContain('/ca-nhan')
    expect(await isKnownHere(citizen)).toBe(true)
    jar.set('may-quen', key)
    expect(await isKnownHere(citizen)).toBe(false)
  })
})

test('hai người dùng chung một máy, người vào sau không làm máy thành lạ với người vào trước', async () => {
  const [first, second] = [await anActiveCitizen(), await anActiveCitizen()]
  for (const { login } of [first, second])
    await signInByForms({ login, password: aPassword }, formOf)
  expect(await isKnownHere(first)).toBe(true)
  expect(await isKnownHere(second)).toBe(true)
})

test('vào không được thì khóa của máy không đổi', async () => {
  const { login } = await anActiveCitizen()
  await signInByForms({ login, password: aPassword }, formOf)
  const key = jar.get('may-quen')
  await signInByForms({ login, password: mine }, formOf)
  expect(jar.get('may-quen')).toBe(key)
})

test('máy đã quen thì lần đăng nhập sau vẫn là máy ấy', async () => {
  const { id, login } = await anActiveCitizen()
  await signInByForms({ login, password: aPassword }, formOf)
  await signInByForms({ login, password: aPassword }, formOf)
  expect(await db.knownPlace.count({ where: { accountId: id, kind: 'BROWSER' } })).toBe(1)
})
