import { beforeEach, expect, test } from 'vitest'
import { roles, type Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import {
  emptyDesk,
  actsAbout,
  anOfficerWho,
  bringAndTry,
  countsIn,
  pressOn,
} from '../../fixtures/desk-files'
import { importLines } from '../../fixtures/import-files'
import { periodHeader, periodOf } from '../../fixtures/period-lines'
import { workOnFiles } from '../work/work-on-files'
import { showFile } from './show-file'
import { showImports } from './show-imports'
import { takeRefusals } from './take-refusals'

const every = { kind: null, source: 'tat-ca', page: 1 } as const
const lines = [periodHeader, periodOf(1), periodOf(2, 'mai')]

let bringer: Officer
let second: Officer
beforeEach(async () => {
  ;[bringer, second] = await emptyDesk()
})

test('danh sách kể mọi tệp, của trang này và của dòng lệnh, mới nhất trước: ai gửi, ai nạp, bao nhiêu', async () => {
  await importLines('periods', [periodHeader, periodOf(3)])
  const id = await bringAndTry(bringer, 'periods', lines)
  await pressOn(second, id, 'nap')
  await workOnFiles()
  const waiting = await bringAndTry(second, 'periods', lines)
  const { waiting: first, rows: ended, pages } = (await showImports(second, every))!
  const rows = [...first, ...ended]
  const named = ({ fullName, login }: Officer) => `${fullName} (${login})`
  expect(
    rows.map((row) => [row.isFile && row.id, row.state, row.bringer, row.decider, countsIn(row)]),
  ).toEqual([
    [waiting, 'READY', named(second), null, { same: 1, refused: 1 }],
    [id, 'DONE', named(bringer), named(second), { added: 1, refused: 1 }],
    [false, 'DONE', 'operator:test', null, { added: 1 }],
  ])
  expect(pages).toBe(1)
})

test('tệp đang chờ đứng riêng ở đầu, dù hồ sơ khám nạp bằng dòng lệnh nhiều đến đâu', async () => {
  const id = await bringAndTry(bringer, 'periods', lines)
  const claims = {
    kind: 'claims',
    actor: 'operator:test',
    state: 'DONE',
    endedAt: new Date(),
  } as const
  const data = Array.from({ length: 25 }, (_, at) => ({
    ...claims,
    fileName: `${at}.xml`,
    fileHash: String(at),
  }))
  await db.import.createMany({ data })
  const first = { ...every, source: 'trang' } as const
  expect(await showImports(second, first)).toMatchObject({ waiting: [{ id }], rows: [], pages: 1 })
  const ofCommand = { ...every, source: 'dong-lenh' } as const
  expect(await showImports(second, ofCommand)).toMatchObject({ waiting: [{ id }], pages: 2 })
  expect((await showImports(second, { ...ofCommand, kind: 'periods' }))!.rows).toEqual([])
})

test('chỗ cần sửa: đọc, tải về đều vào nhật ký, trước và sau khi nạp; không kể điều trong ô', async () => {
  const id = await bringAndTry(bringer, 'periods', lines)
  const told = [{ line: 3, column: 'fromMonth', rule: 'month' }]
  expect(await showFile(second, id)).toMatchObject({ refusals: told, isOwn: false, isOld: false })
  expect(await showFile(bringer, id)).toMatchObject({ isOwn: true, isBegun: false })
  const csv = '\uFEFFDòng,Cột,Cần làm gì\r\n3,Từ tháng,Viết tháng như 09/2026 hoặc 2026-09.\r\n'
  expect(await takeRefusals(second, id)).toBe(csv)
  await pressOn(second, id, 'nap')
  await workOnFiles()
  expect(await showFile(second, id)).toMatchObject({ refusals: told, stored: { added: 1 } })
  expect(await takeRefusals(second, id)).toBe(csv)
  const read = (await actsAbout(id)).filter(([act]) => /view|take/.test(act!))
  const [one, two] = [`account:${bringer.id}`, `account:${second.id}`]
  expect(read).toEqual([
    ['view-import-refusals', two],
    ['view-import-refusals', one],
    ['take-import-refusals', two],
    ['view-import-refusals', two],
    ['take-import-refusals', two],
  ])
})

test('đã có tệp khác được nạp thì trang nói con số đã cũ', async () => {
  const id = await bringAndTry(bringer, 'periods', lines)
  await importLines('periods', [periodHeader, periodOf(3)])
  expect(await showFile(second, id)).toMatchObject({ isOld: true })
})

test.each(roles.filter((role) => role !== 'ADMINISTRATOR'))(
  'vai trò %s không thấy danh sách, tệp hay chỗ cần sửa',
  async (role) => {
    const id = await bringAndTry(bringer, 'periods', lines)
    const other = await anOfficerWho(role)
    expect(await showImports(other, every)).toBeNull()
    expect(await showFile(other, id)).toBeNull()
    expect(await takeRefusals(other, id)).toBeNull()
  },
)
