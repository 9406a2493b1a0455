import { beforeEach, describe, expect, test, vi } from 'vitest'
import { streamOf, type User } from '@/lib/accounts/account'
import { formatDay, today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { importLines } from '@/lib/imports/fixtures/import-files'
import { db } from '@/lib/platform/database/db'
import * as journal from '@/lib/platform/journal/journal'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { everything, type NoticeWish } from '../wish/notice-wish'
import { walkByDay, walkThroughAll } from './walk-notices'

vi.mock('@/lib/platform/journal/journal', { spy: true })

const HEADER = 'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu'
const inDays = (days: number) => formatDay(addDays(today(), days))
const cardFor = (days: number) => [HEADER, `DN401{code};01/01/2026;${inDays(days)};01018`]
const withCard = async (days: number, birthDate?: string) =>
  (await aPersonWithRecords({ cards: cardFor(days), birthDate })).user
const correct = ({ login }: User, days: number) =>
  importLines('cards', [
    `Mã số BHXH;${HEADER}`,
    `${login};DN401${login};01/01/2026;${inDays(days)};01018`,
  ])

const toldOf = async ({ id }: User) =>
  (await db.personNotice.findMany({ where: { accountId: id }, orderBy: { toldAt: 'asc' } })).map(
    ({ kind }) => kind,
  )
const messagesTo = ({ id }: User) =>
  db.message.findMany({ where: { accountId: id, body: { contains: 'Việc cần biết' } } })
const looksAt = async ({ id }: User) =>
  (await journal.listEntries(streamOf(id))).filter(({ act }) => act === 'view-for-notice')
const wishes = ({ id }: User, off: string[], how: Partial<NoticeWish> = {}) =>
  db.noticeWish.create({ data: { accountId: id, ...everything, off, ...how } })
const looksAfter = (guardian: User, child: User, endsOn: string) =>
  db.guardianship.create({
    data: {
      ...{ childId: child.id, guardianCode: guardian.login, kinship: 'Mẹ' },
      endsOn: new Date(endsOn),
    },
  })

beforeEach(() => db.noticeWalk.deleteMany({ where: { endedAt: null } }))

describe('mỗi điều một lần', () => {
  test('thẻ sắp hết hạn: một dòng, một tin nhắn, một lần xem của hệ thống; chạy lại không thêm gì', async () => {
    const owner = await withCard(20)
    for (let time = 0; time < 3; time++) await walkThroughAll()
    expect(await toldOf(owner)).toEqual(['card-30'])
    expect(await messagesTo(owner)).toMatchObject([{ channel: 'SMS', state: 'QUEUED' }])
    expect(await looksAt(owner)).toMatchObject([{ actor: 'system', details: { kind: 'card-30' } }])
  })

  test('hai tiến trình cùng lúc cũng là một lần', async () => {
    const owners = [await withCard(20), await withCard(5)]
    await Promise.all([walkThroughAll(), walkThroughAll(), walkThroughAll()])
    await walkThroughAll()
    for (const owner of owners) expect(await messagesTo(owner)).toHaveLength(1)
    expect(await Promise.all(owners.map(toldOf))).toEqual([['card-30'], ['card-7']])
  })

  test('hỏng giữa chừng: không dòng nào, không tin nào; lần sau báo đủ', async () => {
    const owner = await withCard(20)
    vi.mocked(journal.recordAll).mockRejectedValueOnce(new Error('gone'))
    await walkThroughAll()
    expect([await toldOf(owner), await messagesTo(owner)]).toEqual([[], []])
    await walkThroughAll()
    expect([await toldOf(owner), (await messagesTo(owner)).length]).toEqual([['card-30'], 1])
  })

  test('bị giết giữa chừng: tiến trình sau đi tiếp từ chỗ ấy, rồi mới bắt đầu lượt mới', async () => {
    const owners = [await withCard(20), await withCard(20)].toSorted((one, other) =>
      one.login < other.login ? -1 : 1,
    )
    await db.noticeWalk.create({ data: { after: owners[0]!.login } })
    await walkThroughAll()
    expect(await Promise.all(owners.map(toldOf))).toEqual([[], ['card-30']])
    await walkThroughAll()
    expect(await Promise.all(owners.map(toldOf))).toEqual([['card-30'], ['card-30']])
  })

  test('sửa ngày hết hạn muộn hơn vài ngày: không báo lần nữa; gia hạn thì năm sau lại báo', async () => {
    const owner = await withCard(20)
    await walkThroughAll()
    await correct(owner, 25)
    await walkThroughAll()
    expect(await toldOf(owner)).toEqual(['card-30'])
    await db.personNotice.updateMany({
      where: { accountId: owner.id },
      data: { toldAt: new Date(Date.now() - 365 * 86_400_000) },
    })
    await walkThroughAll()
    expect(await toldOf(owner)).toEqual(['card-30', 'card-30'])
  })
})

describe('báo cho ai, bằng gì', () => {
  test('loại đã tắt thì không tìm, không báo; không muốn tin nhắn thì chỉ có dòng trên trang', async () => {
    const [silent, quiet, hushed] = [await withCard(20), await withCard(20), await withCard(20)]
    await wishes(silent, ['card'])
    await wishes(quiet, [], { bySms: false, byEmail: false })
    await wishes(hushed, [], { quiet: ['card sms', 'card email', 'visit sms'] })
    await walkThroughAll()
    expect([await toldOf(silent), await looksAt(silent)]).toEqual([[], []])
    for (const one of [quiet, hushed])
      expect([await toldOf(one), await messagesTo(one)]).toEqual([['card-30'], []])
  })

  test('của trẻ em thì báo cho người giám hộ; đủ 18 tuổi thì trẻ đọc ở tài khoản của mình', async () => {
    const [mother, child, grown] = [
      await withCard(200),
      await withCard(5, '20/12/2008'),
      await withCard(200, '20/11/2008'),
    ]
    await looksAfter(mother, child, addDays(today(), 20))
    await looksAfter(mother, grown, addDays(today(), -10))
    await walkThroughAll()
    expect((await toldOf(mother)).toSorted()).toEqual(['age-soon', 'card-7'])
    expect(await toldOf(child)).toEqual([])
    expect((await looksAt(child)).map(({ details }) => details)).toEqual(
      expect.arrayContaining([{ kind: 'card-7' }, { kind: 'age-soon' }]),
    )
    expect([await toldOf(grown), await messagesTo(grown)]).toEqual([['of-age'], []])
    expect((await messagesTo(mother)).every(({ body }) => /trẻ ông\/bà quản lý/i.test(body))).toBe(
      true,
    )
  })

  test('nhiều nhất ba tin một ngày cho một người, phần còn lại chờ hôm sau', async () => {
    const mother = await withCard(200)
    for (const child of [
      await withCard(5),
      await withCard(5),
      await withCard(5),
      await withCard(5),
    ])
      await looksAfter(mother, child, '2040-01-01')
    await walkThroughAll()
    await walkThroughAll()
    expect([(await toldOf(mother)).length, (await messagesTo(mother)).length]).toEqual([3, 3])
    await db.personNotice.updateMany({
      where: { accountId: mother.id },
      data: { toldAt: new Date(Date.now() - 86_400_000) },
    })
    await walkThroughAll()
    expect([(await toldOf(mother)).length, (await messagesTo(mother)).length]).toEqual([4, 4])
  })
})

test('ban đêm không ai bị gọi dậy; ban ngày mỗi ngày một lượt, và sau khi có dữ liệu mới', async () => {
  const walks = () => db.noticeWalk.count()
  const walkAt = (time: string) =>
    walkByDay(new AbortController().signal, new Date(`${addDays(today(), 1)}T${time}:00+07:00`))
  const before = await walks()
  await walkAt('07:59')
  await walkAt('20:00')
  expect(await walks()).toBe(before)
  await walkAt('08:00')
  expect(await walks()).toBe(before + 1)
})
