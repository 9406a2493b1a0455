import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as queuePage, POST as takeNext } from '@/app/(officer)/can-bo/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { ledTo } from '@/lib/platform/seal/led'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { caseActions } from '../actions'
import { jar } from '../fixtures/browser'
import { drawCase } from '../fixtures/case-page'
import { aHeldCase } from '../fixtures/held-case'
import { formOf, goalOf, signIn, signInAs } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const REPLACED = 'Tài khoản trước đó trên máy này đã đăng xuất'

test('nhận tiếp mà không còn hồ sơ: chỉ lời báo ấy, không còn lời của lần nhấn trước', async () => {
  await signInAs(scene, '08902', 'CHECKER')
  const before = '/can-bo?hang-doi=can-xu-ly&xong=doi-tai-khoan'
  expect(readOn(await drawn(queuePage, await ledTo(before), {}))).toContain(REPLACED)
  const goal = await goalOf(
    takeNext(new Request(`http://localhost:3000${before}`, formOf({})), {
      params: Promise.resolve({}),
    }),
  )
  expect(goal).toBe('/can-bo?hang-doi=can-xu-ly&loi=nothing-free#loi')
  const read = readOn(await drawn(queuePage, goal, {}))
  expect(read).toContain('Ở đây không còn hồ sơ nào chờ bạn.')
  expect(read).not.toContain(REPLACED)
})

test('trang hồ sơ vừa bị từ chối một việc không nói việc trước đã xong, cả ở tên trang', async () => {
  const { one, holder } = await aHeldCase(scene)
  await signIn(holder)
  const { slug, done } = caseActions.take
  const address = `/can-bo/ho-so/${one.reference}`
  const reported = await ledTo(`${address}?xong=${slug}`)
  expect(readOn(await drawCase(one, reported.slice(address.length)))).toContain(done)
  const refused = await ledTo(`${address}?xong=${slug}&loi=note-missing&viec=ghi-chu`)
  const read = readOn(await drawCase(one, refused.slice(address.length)))
  expect(read).toContain('Nhập ghi chú, rồi nhấn lại.')
  expect(read).not.toContain(done)
})
