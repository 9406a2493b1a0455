import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as queuePage } from '@/app/(officer)/can-bo/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { jar } from '@/lib/review/fixtures/browser'
import { signInAs } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { sealWords } from './sealed-words'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const read = async (asked: Record<string, string>) =>
  readOn(await drawn(queuePage, `/can-bo?${new URLSearchParams(asked)}`))
const UNREAD = /Danh sách chưa lọc theo: ([^.]+)\.\s+Cổng không hiểu phần ấy của địa chỉ\./

test.each([
  [{ 'co-quan': '999' }, 'cơ quan'],
  [{ 'tinh-trang': 'abc' }, 'tình trạng'],
  [{ xep: 'constructor' }, 'cách xếp'],
  [{ nguoi: 'toi' }, 'người xử lý'],
  [{ chu: 'không phải chữ niêm' }, 'chữ cần tìm'],
  [{ 'hang-doi': 'khong-co' }, 'danh sách việc'],
  [{ constructor: 'x' }, 'điều kiện khác'],
  [
    { 'co-quan': '999', 'trang-thai': 'abc', tu: '32-13-2026' },
    'cơ quan, điều kiện khác, ngày đầu',
  ],
])('địa chỉ %j: trang nói danh sách chưa lọc theo %s', async (asked, names) => {
  await signInAs(scene, '089', 'CHECKER')
  const page = await read(asked as Record<string, string>)
  expect(page.match(UNREAD)?.[1]).toBe(names)
  expect(page).toMatch(/^\s*Lỗi: /)
  expect(page).not.toContain('abc')
})

test('địa chỉ hiểu được hết thì không nói gì', async () => {
  const officer = await signInAs(scene, '089', 'CHECKER')
  for (const asked of [
    {},
    { 'hang-doi': 'can-xu-ly', 'co-quan': '08902', 'tinh-trang': 'UNDER_REVIEW', xep: 'moi' },
    { nguoi: officer.id, tu: '2026-11-01', den: '', trang: '1' },
    { chu: sealWords(officer, 'lò mẩy') },
  ])
    expect(await read(asked as Record<string, string>)).not.toContain('chưa lọc theo')
})
