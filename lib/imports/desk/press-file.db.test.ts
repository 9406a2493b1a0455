import { beforeEach, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { db } from '@/lib/platform/database/db'
import {
  actsAbout,
  bring,
  bringAndTry,
  countsIn,
  emptyDesk,
  fileAt,
  pressOn,
} from '../fixtures/desk-files'
import { importLines } from '../fixtures/import-files'
import { periodHeader as header, periodOf as period } from '../fixtures/period-lines'
import { KEPT_DAYS } from './import-file'
import { pressFile } from './press-file'
import { tidyImportFiles } from './tidy-files'
import { workOnFiles } from './work/work-on-files'

const lines = [header, period(1), period(2), period(3, 'mai')]

let bringer: Officer
let second: Officer
beforeEach(async () => {
  ;[bringer, second] = await emptyDesk()
})

const everything = async () => [
  await db.import.findMany(),
  await db.importRefusal.findMany(),
  await db.participationPeriod.findMany(),
  await db.formerRecord.findMany(),
]

describe('xem trước rồi nạp', () => {
  test('xem trước không ghi gì ngoài điều thấy được, và nạp thật ra đúng các con số ấy', async () => {
    await importLines('periods', [header, period(1, '01/2019'), period(2)])
    const before = await everything()
    const id = await bringAndTry(bringer, 'periods', lines)
    expect(await everything()).toEqual(before)
    const tried = await fileAt(id)
    expect(tried.state).toBe('READY')
    expect(countsIn(tried)).toEqual({ added: 1, closed: 1, same: 1, refused: 1 })
    const told = tried.refusals.map(({ line, column, rule }) => [line, column, rule])
    expect(told).toEqual([[4, 'fromMonth', 'month']])

    expect(await pressOn(second, id, 'nap')).toEqual({ ok: true })
    await workOnFiles()
    const done = await fileAt(id)
    expect([done.state, done.pieces, done.refusals]).toEqual(['DONE', [], []])
    const run = await db.import.findUniqueOrThrow({
      where: { id: done.importId! },
      include: { refusals: true },
    })
    expect(countsIn(run)).toEqual(countsIn(tried))
    expect(run.refusals.map(({ line, column, rule }) => [line, column, rule])).toEqual(told)
    expect([run.actor, run.fileHash]).toEqual([`account:${second.id}`, tried.fileHash])
    const [one, two] = [`account:${bringer.id}`, `account:${second.id}`]
    expect(await actsAbout(id)).toEqual([
      ['bring-import-file', one],
      ['end-import-trial', one],
      ['let-in-import-file', two],
      ['end-import-file', two],
    ])
  })

  test('người gửi không tự nạp tệp của mình, kể cả khi chương trình quên hỏi', async () => {
    const id = await bringAndTry(bringer, 'periods', lines)
    expect(await pressOn(bringer, id, 'nap')).toEqual({ ok: false, reason: 'four-eyes' })
    const data = { state: 'STORING', decidedById: bringer.id } as const
    await expect(db.importFile.update({ where: { id }, data })).rejects.toThrow('four_eyes')
  })

  test('con số đã cũ thì không nạp: trang cũ, hoặc đã có tệp khác được nạp', async () => {
    const id = await bringAndTry(bringer, 'periods', lines)
    const old = await fileAt(id)
    expect(await pressOn(bringer, id, 'xem-lai')).toEqual({ ok: true })
    expect(await pressOn(second, id, 'nap')).toEqual({ ok: false, reason: 'not-now' })
    await workOnFiles()
    const reviewed = String(old.triedAt!.getTime())
    expect(await pressFile(second, id, 'nap', { reviewed })).toEqual({
      ok: false,
      reason: 'page-old',
    })
    await importLines('periods', [header, period(1, '05/2018')])
    expect(await pressOn(second, id, 'nap')).toEqual({ ok: false, reason: 'preview-old' })
    await pressOn(second, id, 'xem-lai')
    await workOnFiles()
    expect(countsIn(await fileAt(id))).toEqual({ added: 2, closed: 1, refused: 1 })
    expect(await pressOn(second, id, 'nap')).toEqual({ ok: true })
  })

  test('tệp khác vào trước giữa lúc nhấn và lúc nạp: xem trước lại, phải có người quyết định lại', async () => {
    const id = await bringAndTry(bringer, 'periods', lines)
    await pressOn(second, id, 'nap')
    await importLines('periods', [header, period(1)])
    await workOnFiles()
    const again = await fileAt(id)
    expect([again.state, again.decidedById]).toEqual(['READY', null])
    expect(countsIn(again)).toEqual({ added: 1, same: 1, refused: 1 })
    expect((await actsAbout(id)).map(([act]) => act)).toContain('try-import-file')
  })

  test('tệp hỏng ở một dòng: nói dòng nào và vì sao, nội dung tệp không còn', async () => {
    const id = await bringAndTry(bringer, 'periods', [header, period(2), period(1)])
    const { state, fault, pieces } = await fileAt(id)
    expect([state, fault, pieces]).toEqual(['BROKEN', { rule: 'order', line: 3 }, []])
    expect(await pressOn(second, id, 'nap')).toEqual({ ok: false, reason: 'not-now' })
    expect((await actsAbout(id)).at(-1)![0]).toBe('refuse-import-file')
  })

  test('tệp không có gì mới thì không nạp', async () => {
    await importLines('periods', [header, period(1)])
    const id = await bringAndTry(bringer, 'periods', [header, period(1)])
    expect(await pressOn(second, id, 'nap')).toEqual({ ok: false, reason: 'nothing-new' })
  })
})

describe('tệp không ở lại', () => {
  test('bỏ thì mất ngay, cả khi đang xem trước', async () => {
    const [tried, waiting] = [
      await bringAndTry(bringer, 'periods', lines),
      await bring(bringer, 'periods', lines),
    ]
    for (const id of [tried, waiting]) {
      expect(await pressOn(second, id, 'bo')).toEqual({ ok: true })
      expect(await fileAt(id)).toMatchObject({ state: 'DROPPED', pieces: [], refusals: [] })
    }
    await workOnFiles()
    expect((await fileAt(waiting)).state).toBe('DROPPED')
  })

  test(`không ai quyết định trong ${KEPT_DAYS} ngày thì mất, gửi dở thì mất sau một giờ`, async () => {
    const id = await bringAndTry(bringer, 'periods', lines)
    const arriving = { kind: 'periods', fileName: 'a.csv', officeCode: '089' }
    const heldUntil = new Date(Date.now() - 1)
    await db.importFile.create({ data: { ...arriving, broughtById: bringer.id, heldUntil } })
    await tidyImportFiles(Date.now() + KEPT_DAYS * DAY_MS - 60_000)
    expect(await db.importFile.findMany()).toMatchObject([{ id, state: 'READY' }])
    await tidyImportFiles(Date.now() + KEPT_DAYS * DAY_MS + 60_000)
    expect(await fileAt(id)).toMatchObject({ state: 'LAPSED', pieces: [], refusals: [] })
    expect((await actsAbout(id)).at(-1)).toEqual(['lapse-import-file', 'system'])
  })
})
