import 'server-only'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import path from 'node:path'
import type { InventedEmployer } from '@/lib/catalogues/invented/invent-employers'
import type { InsuredPerson } from '@/lib/insured/person'
import type { InventedRecords } from '../invent-records'
import { CSV_MARK, recordLine } from './csv'
import {
  benefitColumns,
  cardColumns,
  employerColumns,
  peopleColumns,
  periodColumns,
} from './record-lines'

export type InventedRow = InventedRecords & { person: InsuredPerson }
export const recordFileNames = ['people', 'cards', 'periods', 'benefits'] as const
export type RecordFile = (typeof recordFileNames)[number]

const columns = {
  people: peopleColumns,
  cards: cardColumns,
  periods: periodColumns,
  benefits: benefitColumns,
} as Record<RecordFile, Record<string, (told: never) => string>>

const fileIn = (folder: string, name: string) => path.join(folder, `${name}.csv`)

/** The files that the importers read, of people whose numbers ascend; only a few lines are in memory at a time. */
export async function writeRecordFiles(
  folder: string,
  rows: Iterable<InventedRow>,
): Promise<Record<RecordFile, string>> {
  const streams = await Promise.all(
    recordFileNames.map(async (name) => {
      const stream = createWriteStream(fileIn(folder, name))
      await put(stream, CSV_MARK + recordLine(Object.keys(columns[name])))
      return [name, stream] as const
    }),
  )
  for (const row of rows)
    for (const [name, stream] of streams) await put(stream, linesIn(name, row))
  await Promise.all(streams.map(([, stream]) => closed(stream)))
  return Object.fromEntries(recordFileNames.map((name) => [name, fileIn(folder, name)])) as Record<
    RecordFile,
    string
  >
}

/** Every line that a file tells of one person. */
const linesIn = (name: RecordFile, row: InventedRow): string =>
  cellsOfRecord(name, row).map(recordLine).join('')

export function cellsOfRecord(name: RecordFile, row: InventedRow): string[][] {
  const told =
    name === 'people' ? [row] : row[name].map((one) => ({ code: row.person.bhxhCode, told: one }))
  const cells = Object.values(columns[name]) as ((one: unknown) => string)[]
  return told.map((one) => cells.map((cell) => cell(one)))
}

export const headersOfRecord = (name: RecordFile): string[] => Object.keys(columns[name])

export async function writeEmployersFile(
  folder: string,
  employers: Iterable<InventedEmployer>,
): Promise<string> {
  const stream = createWriteStream(fileIn(folder, 'employers'))
  await put(stream, CSV_MARK + recordLine(Object.keys(employerColumns)))
  for (const employer of employers)
    await put(stream, recordLine(Object.values(employerColumns).map((cell) => cell(employer))))
  await closed(stream)
  return fileIn(folder, 'employers')
}

async function put(stream: WriteStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end()
  await once(stream, 'close')
}
