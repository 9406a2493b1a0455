import {
  type PdfDictionary,
  listOf,
  nameOf,
  stringOf,
  wholeNumberOf,
  dictionaryOf,
  type PdfObject,
} from './value'

export type CoveredBytes = { form: string; contents: Buffer; parts: [Buffer, Buffer] }

/**
 * The two parts of the file that are signed: everything before and everything after the signature's own bytes, to the last byte.
 * Null when the range says anything else: then part of the file is under no signature.
 */
export function coveredBytes(file: Buffer, signature: PdfObject): CoveredBytes | null {
  const entries: PdfDictionary = dictionaryOf(signature.value) ?? new Map()
  const contents = stringOf(entries.get('Contents'))
  const range = (listOf(entries.get('ByteRange')) ?? []).map(wholeNumberOf)
  if (!contents || signature.packed || file[contents.start] !== 0x3c) return null
  const expected = [0, contents.start, contents.end, file.length - contents.end]
  if (range.length !== 4 || expected.some((number, at) => number !== range[at])) return null
  return {
    form: nameOf(entries.get('SubFilter')) ?? '',
    contents: contents.bytes,
    parts: [file.subarray(0, contents.start), file.subarray(contents.end)],
  }
}

/**
 * The last signature by its own words, in a file of whose making we know nothing: so that the person hears of everything at once. What an
 * archive stamped behind it is nobody's signature.
 */
export function findCovered(file: Buffer): CoveredBytes | null {
  let at = file.lastIndexOf(RANGE)
  for (let stamps = 0; at >= 0 && stamps < MOST_STAMPS; stamps++) {
    const covered = coveredAt(file, at)
    if (covered?.form !== TIME_STAMP) return covered
    at = at === 0 ? -1 : file.lastIndexOf(RANGE, at - 1)
  }
  return null
}
const RANGE = '/ByteRange'
const TIME_STAMP = 'ETSI.RFC3161'
const MOST_STAMPS = 6

function coveredAt(file: Buffer, at: number): CoveredBytes | null {
  const tail = file.subarray(at, at + 200).toString('latin1')
  const told = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(
    tail,
  )
  if (!told) return null
  const [first, start, end, rest] = told.slice(1).map(Number) as [number, number, number, number]
  const isContents = file[start] === 0x3c && file[end - 1] === 0x3e && start < end
  if (first !== 0 || !isContents) return null
  const digits = file.toString('latin1', start + 1, end - 1)
  const form = /\/SubFilter\s*\/([\w.]+)/.exec(around(file, start, end))?.[1] ?? ''
  return {
    form,
    contents: Buffer.from(digits.replace(/\s+/g, ''), 'hex'),
    parts: [file.subarray(0, start), file.subarray(end, end + rest)],
  }
}

const NEAR = 2_000
const around = (file: Buffer, start: number, end: number) =>
  file.toString('latin1', Math.max(0, start - NEAR), start) +
  file.toString('latin1', end, end + NEAR)
