import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { GET as openForm } from '@/app/(public)/to-khai/[address]/route'
import { GET as openApproved } from '@/app/(public)/to-khai/[address]/da-duyet/route'
import { aUser } from '@/lib/requests/fixtures/own-wishes'
import { inSight, opened } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { answerOf, type Route } from '../fixtures/presses'
import { addKey } from '../keys/repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

/** A child's declaration that this account began, and a browser that holds its key with nobody signed in. */
async function begunIn(accountId: string) {
  const { id, reference } = await scene.aCase({ stage: 'approved', kind: 'child' })
  const data = { accountId }
  const { paperAddress } = await db.declaration.update({ where: { id }, data })
  const key = newKey()
  await addKey(id, keyHash(key))
  jar.set('ho-so', key)
  const address = paperAddress!
  const open = (route: unknown, path: string) =>
    answerOf(route as Route, new Request(`http://localhost:3000${path}`), { address })
  return {
    reference,
    form: () => open(openForm, `/to-khai/${address}?tai-ve=1`),
    approved: () => open(openApproved, `/to-khai/${address}/da-duyet`),
    signInFor: (path: string) =>
      `/dang-nhap?tiep=${encodeURIComponent(`/to-khai/${address}${path}`)}`,
  }
}

test('bản in của tờ khai bắt đầu từ tài khoản: chưa đăng nhập thì đăng nhập rồi mở, tài khoản khác thì được nói vì sao', async () => {
  const { user } = await aUser()
  const { reference, form, approved, signInFor } = await begunIn(user.id)
  expect((await form()).to).toBe(signInFor('?tai-ve=1'))
  expect((await approved()).to).toBe(signInFor('/da-duyet'))

  await signIn((await aUser()).user)
  const told = { to: '/ho-so?tin=cua-tai-khoan', about: reference }
  expect(await form()).toMatchObject(told)
  expect(await approved()).toMatchObject(told)
  const address = `/ho-so?tin=cua-tai-khoan&ma=${reference}`
  const words = 'Tờ khai này bắt đầu từ tài khoản của người khác.'
  expect(inSight(await opened(casePage, address))).toContain(words)

  await signIn(user)
  expect((await form()).text).toMatch(/^%PDF/)
  expect((await approved()).text).toMatch(/^%PDF/)
  expect(inSight(await opened(casePage, address))).not.toContain(words)
})
