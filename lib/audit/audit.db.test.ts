import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as readPage } from '@/app/(officer)/can-bo/nhat-ky/dong/route'
import { POST as choose } from '@/app/(officer)/can-bo/nhat-ky/loc/route'
import { listEntries } from '@/lib/platform/journal/journal'
import { sealWords } from '@/lib/queues/sealed-words'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signInAs } from '@/lib/review/fixtures/sign-in'
import { openOfficeCase } from '@/lib/review/desk/open-case'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { entryWords } from './entry-words'
import { daysOf, MOST_DAYS } from './entry-wish'
import { readEntries } from './read-entries'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
let here: PlayedCase
let elsewhere: PlayedCase
beforeAll(async () => {
  scene = await openScene()
  here = await scene.aCase({ stage: 'sent', officeCode: '08902' })
  elsewhere = await scene.aCase({ stage: 'sent', officeCode: '001' })
})
beforeEach(() => jar.clear())

const auditor = () => scene.anOfficer('089', ['AUDITOR'])
const asking = async (about: string, more: object = {}) => {
  const officer = await auditor()
  return (await readEntries(officer, 1, { chu: sealWords(officer, about), ...more }))!
}
const textOf = (entries: object[]) => JSON.stringify(entries)

describe('kiểm toán đọc từng dòng nhật ký', () => {
  test('của một hồ sơ: ai đã làm gì, lúc nào; không có câu trả lời nào của công dân', async () => {
    const checker = await scene.anOfficer('08902', ['CHECKER'])
    await openOfficeCase(checker, here.reference)
    const { entries, total } = await asking(` ${here.reference.toLowerCase()} `)
    expect(total).toBeGreaterThan(1)
    expect(entries[0]).toMatchObject({
      act: 'Xem hồ sơ',
      doer: `${checker.fullName} (${checker.login})`,
      about: expect.stringMatching(/^Hồ sơ .{4}-.{4}$/),
    })
    for (const secret of [here.person.idNumber, here.person.phone!, here.person.bhxhCode])
      expect(textOf(entries)).not.toContain(secret)
  })

  test('của một cán bộ: việc người ấy làm ở mọi hồ sơ trong tỉnh', async () => {
    const checker = await scene.anOfficer('08902', ['CHECKER'])
    const other = await scene.aCase({ stage: 'sent', officeCode: '08902' })
    await openOfficeCase(checker, here.reference)
    await openOfficeCase(checker, other.reference)
    const { entries } = await asking(checker.login.toLowerCase())
    expect(entries.map(({ about }) => about.replace(/Hồ sơ |-/g, '')).toSorted()).toEqual(
      [here.reference, other.reference].toSorted(),
    )
  })

  test('theo mã số BHXH cũng ra hồ sơ của người ấy', async () => {
    const { entries } = await asking(here.person.bhxhCode)
    expect(textOf(entries)).toContain('Công dân gửi tờ khai')
  })

  test('của cơ quan khác thì không đọc được, hỏi đích danh cũng không', async () => {
    expect(await asking(elsewhere.reference)).toMatchObject({ isUnknown: true, total: 0 })
    expect(await asking(elsewhere.person.bhxhCode)).toMatchObject({ isUnknown: true, total: 0 })
    const shown = elsewhere.reference.replace(/^.{4}/, '$&-')
    expect(textOf((await asking('')).entries)).not.toContain(shown)
  })

  test('người được đọc thấy mình đã bị đọc; không hỏi ai thì cơ quan giữ dòng ấy', async () => {
    await asking(here.reference)
    expect((await listEntries(`declaration:${here.id}`)).at(-1)).toMatchObject({
      act: 'view-entries',
    })
    await asking('')
    expect((await listEntries('office:089')).at(-1)).toMatchObject({ act: 'view-entries' })
  })

  test('không hỏi ai thì nhiều nhất một tháng; ngày sai, ngày ngược vẫn ra khoảng đọc được', () => {
    const days = (from: string | null, to: string | null, about = '') =>
      daysOf({ about, from, to }, '2026-11-28')
    expect(days(null, null)).toEqual({ from: '2026-11-28', to: '2026-11-28' })
    expect(days('2020-01-01', '2026-11-28')).toEqual({ from: '2026-10-29', to: '2026-11-28' })
    expect(days('2026-11-28', '2026-11-20')).toEqual({ from: '2026-11-20', to: '2026-11-28' })
    expect(days(null, null, 'TD089').from).toBe('2020-01-01')
    expect(MOST_DAYS).toBe(31)
  })

  test('vai trò khác mở trang thì gặp lời của trang cán bộ, không một dòng nào', async () => {
    await signInAs(scene, '089', 'SUPERVISOR')
    const nextUrl = new URL('http://localhost:3000/can-bo/nhat-ky/dong')
    const answer = await readPage(Object.assign(new Request(nextUrl), { nextUrl }) as never, {
      params: Promise.resolve({}) as never,
    })
    expect(answer.status).toBe(403)
    expect(await readEntries(await scene.anOfficer('089', ['APPROVER']), 1, {})).toBeNull()
  })

  test('điều đã hỏi đứng trong địa chỉ mà không lộ số của ai', async () => {
    await signInAs(scene, '089', 'AUDITOR')
    const goal = await goalOf(
      choose(
        formOf({ 've-ai': here.person.bhxhCode, tu: '2026-11-01', den: 'hôm nay' }),
        {} as never,
      ),
    )
    expect(goal).toMatch(/^\/can-bo\/nhat-ky\/dong\?tu=2026-11-01&chu=/)
    expect(goal).not.toContain(here.person.bhxhCode)
  })
})

test('mọi việc có thể được ghi vào nhật ký đều có lời riêng cho kiểm toán', () => {
  const rooms = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  const acts = rooms
    .filter((file) => file.endsWith('.ts') && !/test|fixtures/.test(file))
    .flatMap((file) => [...readFileSync(`lib/${file}`, 'utf8').matchAll(/\bact: '([\w-]+)'/g)])
    .map(([, act]) => act!)
  expect(acts.length).toBeGreaterThan(30)
  const silent = entryWords('constructor')
  expect([...new Set(acts)].filter((act) => entryWords(act) === silent)).toEqual([])
})
