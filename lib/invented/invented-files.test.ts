import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '@/lib/imports/file/check-file'
import { importKindOf } from '@/lib/imports/kinds/import-kinds'
import { listBatches } from '@/lib/imports/rows/list-batches'
import type { PersonUnit } from '@/lib/imports/rows/group-units'
import { inventEmployers } from '@/lib/catalogues/invented/invent-employers'
import { readInventedWorld } from '@/prisma/demo/invented-world'
import {
  recordFileNames,
  writeEmployersFile,
  writeRecordFiles,
  type InventedRow,
  type RecordFile,
} from './files/write-record-files'
import { inventRecords } from './invent-records'
import { inventFamilies } from './people/invent-families'

const DAY = '2026-11-30'
const PEOPLE = 1500

/** Enough to be alike or not. */
const FEW = 200

function* rows(day: string, seed: number, people: number): Generator<InventedRow> {
  const world = readInventedWorld(day, { seed })
  for (const family of inventFamilies(people, world))
    for (const person of family) yield { person, ...inventRecords({ person, family }, world) }
}

const written = (people: number, day = DAY, seed = 1) =>
  writeRecordFiles(mkdtempSync(path.join(tmpdir(), 'invented-')), rows(day, seed, people))
const textsOf = (files: Record<RecordFile, string>) =>
  recordFileNames.map((name) => readFileSync(files[name], 'utf8'))

let files: Record<RecordFile, string>
beforeAll(async () => void (files = await written(PEOPLE)))

const read = new Map<RecordFile, Promise<PersonUnit[]>>()
/** Read once for all that is asked of them. */
function unitsOf(name: RecordFile): Promise<PersonUnit[]> {
  const units = read.get(name) ?? readUnits(name)
  read.set(name, units)
  return units
}

async function readUnits(name: RecordFile): Promise<PersonUnit[]> {
  const kind = importKindOf(name)
  const units: PersonUnit[] = []
  for await (const batch of listBatches(kind, files[name], 0)) units.push(...batch)
  return units
}

describe('tệp dữ liệu bịa', () => {
  test('cùng một hạt giống, cùng một ngày thì từng byte giống nhau; hạt giống khác thì khác', async () => {
    const texts = textsOf(await written(FEW))
    expect(textsOf(await written(FEW))).toEqual(texts)
    expect(textsOf(await written(FEW, DAY, 2))).not.toEqual(texts)
  })

  test.each(recordFileNames)('người nạp đọc được mọi dòng của tệp %s', async (name) => {
    expect((await checkFile(importKindOf(name), files[name])).rows).toBeGreaterThan(PEOPLE / 2)
    expect((await unitsOf(name)).flatMap(({ refusals }) => refusals)).toEqual([])
  })

  test('đơn vị cũng thành tệp mà người nạp đọc được', async () => {
    const folder = path.dirname(files.people)
    const file = await writeEmployersFile(folder, inventEmployers(300))
    expect((await checkFile(importKindOf('employers'), file)).rows).toBe(300)
    for await (const units of listBatches(importKindOf('employers'), file, 0))
      expect(units.flatMap(({ refusals }) => refusals)).toEqual([])
  })

  test('ngày khác thì đời sống vẫn thế, chỉ đi đến ngày ấy: không ai già đi trên màn hình', async () => {
    const later = await written(FEW, '2027-03-15')
    const lastMonths = (file: string) => {
      const months = [...readFileSync(file, 'utf8').matchAll(/;BHXH;\d\d\/\d{4};(\d\d)\/(\d{4});/g)]
      return months
        .map(([, month, year]) => `${year}-${month}`)
        .sort()
        .at(-1)
    }
    expect(lastMonths(files.periods)).toBe('2026-10')
    expect(lastMonths(later.periods)).toBe('2027-02')
  })
})

describe('người và thẻ trong tệp', () => {
  test('mỗi người có mã số, số căn cước riêng; số thẻ là số của người ấy', async () => {
    const people = (await unitsOf('people')).map(({ rows: [one] }) => one!.row)
    for (const column of ['bhxhCode', 'idNumber'])
      expect(new Set(people.map((row) => row[column])).size).toBe(PEOPLE)
    for (const { code, rows: cards } of await unitsOf('cards'))
      for (const { row } of cards) expect(String(row.number).endsWith(code)).toBe(true)
  })

  test('thẻ của một người không chồng lên nhau, thẻ sau không đứng trước thẻ trước', async () => {
    for (const { rows: cards } of await unitsOf('cards'))
      cards.reduce((before, { row }) => {
        expect(String(row.validFrom) > before).toBe(true)
        return String(row.validTo)
      }, '')
  })

  test('có thẻ hết hạn trong 7 ngày và 30 ngày, thẻ đã hết hạn, thẻ đủ và chưa đủ 5 năm, thẻ mẫu mới', async () => {
    const last = (await unitsOf('cards')).map(({ rows: cards }) => cards.at(-1)!.row)
    const has = (is: (row: (typeof last)[number]) => boolean) => expect(last.some(is)).toBe(true)
    has(({ validTo }) => validTo === '2026-12-07')
    has(({ validTo }) => validTo === '2026-12-30')
    has(({ validTo }) => String(validTo) < DAY)
    has(({ fiveYearsFrom }) => String(fiveYearsFrom) <= DAY)
    has(({ fiveYearsFrom }) => String(fiveYearsFrom) > DAY)
    has(({ number }) => String(number).length === 10)
    for (const object of ['TE1', 'HS4', 'HT3', 'GD4', 'HN2', 'DN4', 'HC4', 'TN4'])
      has(({ number }) => String(number).startsWith(object))
  })
})
