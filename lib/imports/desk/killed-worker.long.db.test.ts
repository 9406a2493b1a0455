import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeEach, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import {
  anOfficerWho,
  bring,
  bringAndTry,
  countsIn,
  fileAt,
  pressOn,
  stepOf,
} from '../fixtures/desk-files'
import { codeOf, emptyRecords, registerPeople } from '../fixtures/import-files'
import { MOST_ATTEMPTS } from './import-file'
import { workOnFiles } from './work/work-on-files'

const PEOPLE = 3_000
const OF_EACH = 5
const total = PEOPLE * OF_EACH
const header =
  'Mã số BHXH,Loại bảo hiểm,Từ tháng,Đến tháng,Tên đơn vị,Tiền lương đóng,Tình trạng đóng'
const lines = [
  header,
  ...Array.from({ length: PEOPLE }, (_, at) =>
    Array.from(
      { length: OF_EACH },
      (_, year) =>
        `${codeOf(at + 1)},BHXH,01/${2015 + year},12/${2015 + year},Ví Dụ,5000000,đã đóng`,
    ),
  ).flat(),
]

let bringer: Officer
let second: Officer
beforeEach(async () => {
  await emptyRecords()
  await registerPeople(PEOPLE)
  ;[bringer, second] = [await anOfficerWho(), await anOfficerWho()]
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

/** A worker of another process, which dies once this file has got on. */
async function killWorker(id: string): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx']
  const worker = spawn(process.execPath, [...args, 'lib/imports/fixtures/desk-worker.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(worker, 'exit')
  const { state } = await stepOf(id)
  for (let row = await stepOf(id); row.doneLine === 0; row = await stepOf(id)) {
    expect([row.state, worker.exitCode], 'it ended before it could be killed').toEqual([
      state,
      null,
    ])
    await pause()
  }
  worker.kill('SIGKILL')
  await ended
}

/** The minute in which the dead process would have said that it lives. */
const aMinutePasses = () =>
  db.importFile.updateMany({ data: { heldUntil: new Date(Date.now() - 1) } })

test('tiến trình xem trước bị giết: phút sau tiến trình khác xem tiếp, các con số vẫn đúng', async () => {
  const id = await bring(bringer, 'periods', lines)
  await killWorker(id)
  const cut = await fileAt(id)
  expect(cut.state).toBe('TRYING')
  expect(cut.doneLine).toBeLessThan(total)
  // As long as it may be alive, nobody takes its file.
  await workOnFiles()
  expect(await fileAt(id)).toMatchObject({ state: 'TRYING', added: cut.added })
  await aMinutePasses()
  await workOnFiles()
  const tried = await fileAt(id)
  expect([tried.state, countsIn(tried)]).toEqual(['READY', { added: total }])
  expect(await db.participationPeriod.count()).toBe(0)
})

test('tiến trình nạp bị giết: tiến trình khác nạp nốt, mỗi dòng vào một lần, tệp được xóa', async () => {
  const id = await bringAndTry(bringer, 'periods', lines)
  await pressOn(second, id, 'nap')
  await killWorker(id)
  const stored = await db.participationPeriod.count()
  expect(stored).toBeGreaterThan(0)
  expect(stored).toBeLessThan(total)
  await aMinutePasses()
  await workOnFiles()
  const done = await fileAt(id)
  expect([done.state, done.pieces]).toEqual(['DONE', []])
  expect(await db.participationPeriod.count()).toBe(total)
  expect(await db.import.findMany()).toMatchObject([
    { id: done.importId, state: 'DONE', added: total, same: 0 },
  ])
})

test('bị giết sau dòng cuối, trước khi ghi là xong: không nạp lần thứ hai', async () => {
  const id = await bringAndTry(bringer, 'periods', lines.slice(0, 11))
  await pressOn(second, id, 'nap')
  await workOnFiles()
  await db.importFile.update({ where: { id }, data: { state: 'STORING' } })
  await workOnFiles()
  expect((await fileAt(id)).state).toBe('DONE')
  expect(await db.import.count()).toBe(1)
})

test('hai tiến trình cùng rảnh: mỗi tệp một tiến trình, không tệp nào làm hai lần', async () => {
  const parts = [lines.slice(0, 5001), [header, ...lines.slice(5001, 10_001)]]
  const ids = [
    await bring(bringer, 'periods', parts[0]!),
    await bring(bringer, 'periods', parts[1]!),
  ]
  await Promise.all([workOnFiles(), workOnFiles()])
  for (const id of ids) {
    const tried = await fileAt(id)
    expect([tried.state, countsIn(tried)]).toEqual(['READY', { added: 5_000 }])
    const ends = { act: 'end-import-trial', details: { path: ['file'], equals: id } }
    expect(await db.journalEntry.count({ where: ends })).toBe(1)
  }
})

test('máy chủ sắp dừng: nhường tệp ngay, không tính là một lần hỏng', async () => {
  const id = await bring(bringer, 'periods', lines)
  const stopping = new AbortController()
  const work = workOnFiles(stopping.signal)
  while ((await stepOf(id)).doneLine === 0) await pause()
  stopping.abort()
  await work
  const left = await fileAt(id)
  expect([left.state, left.heldBy, left.attempts]).toEqual(['TRYING', null, 0])
  await workOnFiles()
  expect((await fileAt(id)).state).toBe('READY')
})

test('bỏ tệp giữa lúc xem trước: việc dừng lại, không để lại gì', async () => {
  const id = await bring(bringer, 'periods', lines)
  const work = workOnFiles()
  while ((await stepOf(id)).doneLine === 0) await pause()
  expect(await pressOn(second, id, 'bo')).toEqual({ ok: true })
  await work
  expect(await fileAt(id)).toMatchObject({ state: 'DROPPED', pieces: [], refusals: [] })
})

test('cổng hỏng nhiều lần ở cùng một chỗ: thôi thử, nói ra, và làm tiếp khi được nhờ', async () => {
  const id = await bring(bringer, 'periods', lines.slice(0, 11))
  const [piece] = (await fileAt(id)).pieces
  await db.importPiece.deleteMany({ where: { fileId: id } })
  for (let time = 0; time <= MOST_ATTEMPTS; time++) {
    expect((await fileAt(id)).state).toBe('TRYING')
    await workOnFiles()
    await aMinutePasses()
  }
  expect((await fileAt(id)).state).toBe('FAILED')
  await db.importPiece.create({ data: piece! })
  expect(await pressOn(second, id, 'thu-lai')).toEqual({ ok: true })
  await workOnFiles()
  expect((await fileAt(id)).state).toBe('READY')
})
