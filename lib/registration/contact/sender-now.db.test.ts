import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { aChild, openGuardianCounter, replacing } from '@/lib/contacts/fixtures/children'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { addKey } from '../keys/repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const CODE = 'Mã kích hoạt nằm trong tin nhắn'
let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))
beforeEach(() => jar.clear())

/** The page of the case in the browser from which the mother sent it. */
async function openedCase() {
  const one = await aChild(counter.scene)
  const account = await db.account.findUniqueOrThrow({ where: { id: one.childId } })
  const key = newKey()
  await addKey(account.declarationId!, keyHash(key))
  jar.set('ho-so', key)
  return { ...one, seen: async () => inSight(await drawn(casePage, '/ho-so')) }
}

test('hồ sơ cũ của người đã thôi giám hộ: không hứa mã, không dẫn vào tài khoản của con', async () => {
  const { childId, person, seen } = await openedCase()
  expect(await seen()).toContain(CODE)
  const wish = await replacing(childId, person.bhxhCode)
  await counter.changed({ childId, comer: counter.scene.aStranger() }, wish)
  const after = await seen()
  expect(after).toContain('Bạn không còn quản lý tài khoản của con này.')
  for (const untrue of [CODE, 'Tên đăng nhập là', 'Con của tôi', 'hãy đăng ký cho mình'])
    expect(after).not.toContain(untrue)
})

test('con đã đủ 18 tuổi: hồ sơ nói con tự quản lý', async () => {
  const { childId, seen } = await openedCase()
  await db.guardianship.updateMany({ where: { childId }, data: { endsOn: new Date(today()) } })
  const after = await seen()
  expect(after).toContain('Con đã đủ 18 tuổi và tự quản lý tài khoản.')
  expect(after).not.toContain(CODE)
})

test('mẹ có tài khoản, đang đăng nhập: chỉ đến «Con của tôi», không mời đăng ký cho mình', async () => {
  const { mother, seen } = await openedCase()
  expect(await seen()).toContain('hãy đăng ký cho mình')
  await signIn(mother as never)
  const after = await seen()
  expect(after).toContain('mở được ở mục “Con của tôi” trong tài khoản của bạn')
  expect(after).not.toContain('hãy đăng ký cho mình')
})
