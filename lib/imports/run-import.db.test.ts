import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import {
  codeOf,
  emptyRecords,
  fileOf,
  importFile,
  importLines,
  registerPeople,
  told,
} from './fixtures/import-files'

const [one, two, three] = [codeOf(1), codeOf(2), codeOf(3)] as [string, string, string]
const header =
  'Mã số BHXH;Loại bảo hiểm;Từ tháng;Đến tháng;Mã đơn vị;Tên đơn vị;Tiền lương đóng;Tình trạng đóng'
const period = (code: string, from: string, more: Record<string, string> = {}) =>
  [
    code,
    'BHXH',
    from,
    more.to ?? '12/2024',
    'YN0123Z',
    'Trường Giả Định',
    more.salary ?? '5000000',
    more.state ?? 'đã đóng',
  ].join(';')
const file = (...rows: string[]) => [header, ...rows]
const periodsOf = (bhxhCode: string) =>
  db.participationPeriod.findMany({ where: { bhxhCode }, orderBy: { fromMonth: 'asc' } })

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(3)
})

describe('một tệp quá trình tham gia', () => {
  test('thêm, nạp lại không đổi gì, dòng đổi thì đổi, dòng mất thì khép, trở lại thì mở', async () => {
    const first = file(period(one, '01/2020'), period(one, '01/2022'), period(two, '02/2020'))
    expect(told(await importLines('periods', first))).toEqual({ added: 3 })
    const before = await db.participationPeriod.findMany()
    expect(told(await importLines('periods', first))).toEqual({ same: 3 })
    expect(await db.participationPeriod.findMany()).toEqual(before)

    const second = file(period(one, '01/2020', { salary: '6.000.000,00' }))
    expect(told(await importLines('periods', second))).toEqual({ changed: 1, closed: 1 })
    const [changed, closed] = await periodsOf(one)
    expect([String(changed!.salary), changed!.closedAt]).toEqual(['6000000', null])
    expect(closed!.closedAt).not.toBeNull()
    expect((await periodsOf(two))[0]!.closedAt).toBeNull()
    const former = await db.formerRecord.findMany({ where: { bhxhCode: one } })
    expect(former.map(({ record }) => (record as { salary: number }).salary)).toEqual([5e6, 5e6])

    expect(told(await importLines('periods', second))).toEqual({ same: 1 })
    expect(told(await importLines('periods', first))).toEqual({ added: 1, changed: 1, same: 1 })
    expect((await periodsOf(one)).map(({ closedAt }) => closedAt)).toEqual([null, null])
  })

  test('chạy thử nói đúng điều lần nạp sẽ nói, và không giữ lại gì', async () => {
    await importLines('periods', file(period(one, '01/2020'), period(two, '02/2020')))
    const next = fileOf(file(period(one, '01/2021'), period(two, '02/2020'), period(three, 'mai')))
    const before = [await db.import.count(), await db.participationPeriod.findMany()]
    const journal = await db.journalEntry.count()
    const tried = told(await importFile('periods', next, true))
    expect([await db.import.count(), await db.participationPeriod.findMany()]).toEqual(before)
    expect(await db.journalEntry.count()).toBe(journal)
    expect(await db.importRefusal.count()).toBe(0)
    expect(tried).toEqual({
      added: 1,
      closed: 1,
      same: 1,
      refused: 1,
      refusals: ['4 fromMonth month'],
    })
    expect(told(await importFile('periods', next))).toEqual(tried)
  })

  test('một dòng chưa đọc được thì người ấy giữ nguyên như trước, người khác vẫn nạp', async () => {
    await importLines('periods', file(period(one, '01/2020'), period(two, '02/2020')))
    const before = await periodsOf(one)
    const next = file(
      period(one, '01/2021'),
      period(one, '13/2022'),
      period(two, '02/2020', { salary: '9' }),
    )
    expect(told(await importLines('periods', next))).toEqual({
      changed: 1,
      refused: 1,
      held: 1,
      refusals: ['3 fromMonth month'],
    })
    expect(await periodsOf(one)).toEqual(before)
  })

  test('một dòng không rõ của ai thì cả người trên và người dưới giữ nguyên', async () => {
    const next = file(
      period(one, '01/2020'),
      period('12345', '01/2020'),
      period(two, '01/2020'),
      period(three, '01/2020'),
    )
    expect(told(await importLines('periods', next))).toEqual({
      added: 1,
      refused: 1,
      held: 2,
      refusals: ['3 bhxhCode owner'],
    })
    expect([await periodsOf(one), await periodsOf(two)]).toEqual([[], []])
  })

  test('người chưa có trong sổ, và hai dòng về cùng một điều', async () => {
    const stranger = codeOf(4)
    const next = file(period(one, '01/2020'), period(one, '1/2020'), period(stranger, '01/2020'))
    expect(told(await importLines('periods', next))).toEqual({
      refused: 2,
      held: 1,
      refusals: ['3  twice', '4 bhxhCode unknownPerson'],
    })
  })

  test('mỗi dòng nói được từ tệp nào, dòng nào; nhật ký nói ai nạp tệp nào, được gì', async () => {
    await importLines('periods', file(period(one, '01/2020'), period(two, '01/2020')))
    const [row] = await periodsOf(two)
    const done = await db.import.findUniqueOrThrow({ where: { id: row!.importId } })
    expect([row!.line, done.kind, done.state, done.added, done.doneLine]).toEqual([
      3,
      'periods',
      'DONE',
      2,
      3,
    ])
    const entries = await db.journalEntry.findMany({
      where: { stream: `import:${done.id}` },
      orderBy: { position: 'asc' },
    })
    expect(entries.map(({ act, actor }) => [act, actor])).toEqual([
      ['begin-import', 'operator:test'],
      ['end-import', 'operator:test'],
    ])
    expect(entries[0]!.details).toMatchObject({ kind: 'periods', hash: done.fileHash })
    expect(entries[1]!.details).toMatchObject({ added: 2, refused: 0 })
  })

  test('các dòng của mọi người chia vào nhiều phần của bảng, hỏi một người thì đọc một phần', async () => {
    await emptyRecords()
    await registerPeople(64)
    await importLines(
      'periods',
      file(...Array.from({ length: 64 }, (_, at) => period(codeOf(at + 1), '01/2020'))),
    )
    const parts = await db.$queryRaw<unknown[]>`SELECT DISTINCT tableoid FROM "ParticipationPeriod"`
    expect(parts.length).toBeGreaterThan(8)
    const plan = await db.$queryRaw<object[]>`
      EXPLAIN SELECT * FROM "ParticipationPeriod" WHERE "bhxhCode" = '0100000001'`
    const read = JSON.stringify(plan).match(/ParticipationPeriod_\d\d/g) ?? []
    expect(new Set(read).size).toBe(1)
  })

  test('lần nạp bị ngắt, rồi một tệp khác vào trước: nạp lại từ đầu, không để nửa cũ nửa mới', async () => {
    const rows = file(period(one, '01/2020'), period(two, '01/2020'))
    await importLines('periods', rows)
    const { id } = await db.import.findFirstOrThrow()
    // As a killed process leaves it, with its first person stored.
    await db.import.update({
      where: { id },
      data: { state: 'RUNNING', endedAt: null, doneLine: 2 },
    })
    const newer = { salary: '6000000' }
    await importLines('periods', file(period(one, '01/2020', newer), period(two, '01/2020', newer)))
    expect(told(await importLines('periods', rows))).toEqual({ changed: 2 })
    const stored = await db.participationPeriod.findMany()
    expect(stored.map(({ salary, importId }) => [String(salary), importId])).toEqual([
      ['5000000', id],
      ['5000000', id],
    ])
  })
})
