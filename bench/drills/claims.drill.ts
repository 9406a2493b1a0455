import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { plainStyle, writeClaimFile } from '@/lib/claims/fixtures/writing/claim-writer'
import { inventVisit, type WrittenVisit } from '@/lib/claims/fixtures/writing/invent-visit'
import type { Figure } from '../report'
import { figuresOf, timedImport } from './timed-import'

const VISITS = Number(process.env.CLAIM_VISITS ?? 10_000)
const OF_EACH = 5
/** A hundred megabytes. */
const IN_A_FILE = 2_500
/** 100,000 visits with 1,500,000 lines within a quarter of an hour. */
const mostSeconds = (900 * VISITS) / 100_000

/** A folder of claims by `npm run import`, fifteen lines each: how fast, in how much memory, and the same folder again. */
export async function drill(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claims-'))
  const claims = path.join(folder, 'claims')
  mkdirSync(claims)
  try {
    const people = await written(path.join(folder, 'people.csv'), peopleLines())
    for (let from = 0; from < VISITS; from += IN_A_FILE)
      await written(path.join(claims, `${String(from).padStart(8, '0')}.xml`), claimPieces(from))
    await timedImport('people', people)
    const of = (rows: string) => ({ rows, one: 'lần khám', count: VISITS, mostSeconds })
    const first = await timedImport('claims', claims)
    const again = await timedImport('claims', claims)
    return [...figuresOf(of('lần khám'), first), ...figuresOf(of('lần khám, nạp lại'), again)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function written(file: string, pieces: Iterable<string>): Promise<string> {
  await pipeline(Readable.from(pieces), createWriteStream(file))
  return file
}

const codeOf = (number: number) => `03${String(number).padStart(8, '0')}`
const idNumberOf = (number: number) => `003187${String(number).padStart(6, '0')}`

function* peopleLines() {
  yield '\ufeffMã số BHXH;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Mã hộ gia đình;Mã tỉnh\r\n'
  for (let at = 0; at <= VISITS / OF_EACH; at++)
    yield `${codeOf(at)};Lò Thị Mẩy;5/9/1987;Nữ;${idNumberOf(at)};${codeOf(at)};01\r\n`
}

const claimPieces = (from: number) =>
  writeClaimFile(visitsFrom(from), { ...plainStyle, zeros: true }, { count: String(IN_A_FILE) })

function* visitsFrom(from: number): Generator<WrittenVisit> {
  for (let at = from; at < Math.min(from + IN_A_FILE, VISITS); at++) {
    const visit = inventVisit({ seed: at + 1, version: '3176' })
    const person = Math.floor(at / OF_EACH)
    const own = { MA_THE_BHYT: `DN401${codeOf(person)}`, SO_CCCD: idNumberOf(person) }
    yield { ...visit, tables: { ...visit.tables, XML1: [{ ...visit.tables.XML1![0]!, ...own }] } }
  }
}
