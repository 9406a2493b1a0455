import { NextRequest } from 'next/server'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as children } from '@/app/(citizen)/ca-nhan/con/route'
import { GET as child } from '@/app/(citizen)/ca-nhan/con/[id]/route'
import { GET as form } from '@/app/(citizen)/ca-nhan/con/[id]/to-khai-da-duyet/route'
import { POST as keep } from '@/app/(citizen)/ca-nhan/con/[id]/lien-he/route'
import { POST as send } from '@/app/(citizen)/ca-nhan/con/[id]/lien-he/gui-ma/route'
import {
  GET as confirming,
  POST as confirm,
} from '@/app/(citizen)/ca-nhan/con/[id]/lien-he/xac-nhan/route'
import { inSight, opened as seen } from '@/lib/forms/fixtures/drawn-page'
import { answerOf, press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { accountOf, aChild, openGuardianCounter, replacing } from '../fixtures/children'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const LIST = '/ca-nhan/con'
const WORDS = 'Bạn không còn quản lý tài khoản của con này.'
let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))
beforeEach(() => jar.clear())

test('mẹ đã thôi, trang của con còn mở: nhấn gì cũng đến «Con của tôi», nơi nói vì sao; người lạ không được biết gì', async () => {
  const { childId: id, mother, person } = await aChild(counter.scene)
  const wish = await replacing(id, person.bhxhCode)
  await counter.changed({ childId: id, comer: counter.scene.aStranger() }, wish)
  const pressed = async () =>
    Promise.all(
      [keep, send, confirm].map(async (route) => (await press(route as Route, {}, { id })).to),
    )
  const opened = async () =>
    Promise.all(
      [child, confirming, form].map(async (route) => {
        const asked = new NextRequest(`http://localhost:3000${LIST}/${id}`)
        const { status, to } = await answerOf(route as unknown as Route, asked, { id })
        return to || status
      }),
    )

  await signIn(mother as never)
  const told = `${LIST}?thoi=${id}`
  expect(await pressed()).toEqual([told, told, told])
  expect(await opened()).toEqual([told, told, told])
  expect(inSight(await seen(children, told))).toContain(WORDS)

  await signIn((await accountOf(counter.scene.aStranger())) as never)
  expect(await pressed()).toEqual([LIST, LIST, LIST])
  expect(await opened()).toEqual([404, 404, 404])
  expect(inSight(await seen(children, told))).not.toContain(WORDS)
})
