import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as list } from '@/app/(citizen)/ca-nhan/[whose]/viec-can-biet/route'
import { markRead } from '@/app/(citizen)/ca-nhan/[whose]/viec-can-biet/mark-read'
import { keepChoices } from '@/app/(citizen)/ca-nhan/loi-bao/keep-choices'
import type { User } from '@/lib/accounts/account'
import { formatDay, today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { press } from '@/lib/registration/fixtures/presses'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { lastLookFor, noticeWishOf } from '../wish/keep-notice-wish'
import { topicIds } from '../wish/notice-wish'
import { walkThroughAll } from '../walk/walk-notices'
import { listNotRead } from './read-notices'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let mother: User
let child: User
const ends = addDays(today(), 20)

const pageOf = (whose: string) => `/ca-nhan/${whose}/viec-can-biet`
const draw = async (whose: string) => readOn(await drawn(list, pageOf(whose), { whose }))
const read = (whose: string, fields: Record<string, string>) => press(markRead, fields, { whose })

beforeAll(async () => {
  const cards = [
    'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
    `DN401{code};01/01/2026;${formatDay(ends)};01018`,
  ]
  mother = (await aPersonWithRecords({ cards })).user
  child = (await aPersonWithRecords({ cards, birthDate: '01/02/2020' })).user
  await db.guardianship.create({
    data: {
      ...{ childId: child.id, guardianCode: mother.login, kinship: 'Mẹ' },
      endsOn: new Date('2038-02-01'),
    },
  })
  await walkThroughAll()
})
beforeEach(async () => {
  jar.clear()
  await signIn(mother)
})

test('mẹ đọc việc của mình và của con ở hai trang, mỗi điều nói vì sao và từ khi nào', async () => {
  expect((await listNotRead(mother)).map(({ whose, count }) => [whose, count])).toEqual([
    ['toi', 1],
    [child.id, 1],
  ])
  for (const whose of ['toi', child.id]) {
    const page = await draw(whose)
    expect(page).toContain(`Thẻ BHYT hết hạn ngày ${formatDay(ends)}`)
    expect(page).toContain(`Báo ngày ${formatDay(today())}.`)
    expect(page).toContain('Lúc báo, dữ liệu chưa có thẻ nào dài hơn.')
  }
})

test('mở nơi lời báo dẫn đến là đã đọc, và đến đúng nơi; lời báo không có thì không dẫn đi đâu', async () => {
  const name = `card-30|${ends}|2026-01-01`
  expect(await read('toi', { mo: 'card-30|2020-01-01|khác' })).toMatchObject({ to: pageOf('toi') })
  expect((await listNotRead(mother)).map(({ whose }) => whose)).toContain('toi')
  expect(await read('toi', { mo: name })).toMatchObject({ to: '/ca-nhan/toi/the-bhyt' })
  expect((await listNotRead(mother)).map(({ whose }) => whose)).toEqual([child.id])
  await db.personNotice.updateMany({ where: { accountId: mother.id }, data: { readAt: null } })
})

test('đánh dấu đã đọc một điều, rồi tất cả; nút của người khác không đổi gì của mình', async () => {
  await read('toi', { 'da-doc': `card-30|${ends}|2026-01-01` })
  expect((await listNotRead(mother)).map(({ whose }) => whose)).toEqual([child.id])
  await signIn(child)
  expect(await read(mother.id, { 'da-doc': '' })).toMatchObject({ to: '/ca-nhan' })
  await signIn(mother)
  await read(child.id, { 'da-doc': '' })
  expect(await listNotRead(mother)).toEqual([])
  expect(await draw('toi')).not.toContain('Chưa đọc')
})

test('thẻ đã được gia hạn thì trang nói thẻ nay đến ngày nào', async () => {
  const later = addDays(today(), 400)
  await db.healthCard.updateMany({
    where: { bhxhCode: mother.login },
    data: { validTo: new Date(later) },
  })
  expect(await draw('toi')).toContain(`Nay dữ liệu đã có thẻ đến ngày ${formatDay(later)}.`)
})

test('người lạ, và người mẹ khi thôi giám hộ, không mở được', async () => {
  await db.guardianship.updateMany({
    where: { childId: child.id },
    data: { endedAt: new Date(), endedWhy: 'test' },
  })
  await expect(draw(child.id)).rejects.toMatchObject({
    digest: expect.stringContaining('/ca-nhan/con'),
  })
  expect(await listNotRead(mother)).toEqual([])
})

test('bỏ chọn một việc thì lựa chọn được giữ; bỏ hết thì hệ thống không xem nữa, và nhật ký thôi nói thế', async () => {
  const chosen = topicIds.map((topic) => [topic, topic === 'card' ? 'none' : 'both'])
  await press(keepChoices, Object.fromEntries(chosen))
  const all = { bySms: true, byEmail: true, quiet: [] }
  expect(await noticeWishOf(mother)).toEqual({ off: ['card'], ...all })
  expect(await lastLookFor(mother)).not.toBeNull()
  expect(await draw('toi')).toMatch(/không xem và không báo:\s+Thẻ BHYT sắp hết hạn/)
  await press(keepChoices, {})
  expect(await lastLookFor(mother)).toBeNull()
  const page = await draw('toi')
  expect(page).toContain('Bạn đã bỏ chọn mọi việc.')
  await db.personNotice.deleteMany({ where: { accountId: mother.id } })
  expect(await draw('toi')).not.toContain('Hằng ngày cổng xem')
  jar.clear()
  expect(await press(keepChoices, {})).toMatchObject({ status: 303 })
})
