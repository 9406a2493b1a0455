import type { Cursor } from './cursor'
import { readHexString, readLiteralString } from './read-string'
import { UnreadablePdf, type PdfDictionary, type PdfName, type PdfValue } from './value'

/** Deeper than any paper; a file that nests further wants to exhaust its reader. */
const MAX_DEPTH = 40

/** The value that begins here. Strict: what the standard doesn't allow is a fault, for others might read it otherwise. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  cursor.budget.spend('values')
  if (depth > MAX_DEPTH) throw new UnreadablePdf('Nested too deep')
  cursor.skipSpace()
  if (cursor.startsWith('<<')) return readDictionary(cursor, depth)
  switch (String.fromCharCode(cursor.byte)) {
    case '<':
      return readHexString(cursor)
    case '(':
      return readLiteralString(cursor)
    case '/':
      return readName(cursor)
    case '[':
      return readList(cursor, depth)
    default:
      return readWord(cursor)
  }
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  cursor.at += 2
  const entries: PdfDictionary = new Map()
  while (!cursor.skipSpace().startsWith('>>')) {
    const { name } = readName(cursor)
    // Which of two equal keys counts, readers decide each for themselves.
    if (entries.has(name)) throw new UnreadablePdf(`/${name} twice`)
    entries.set(name, readValue(cursor, depth + 1))
  }
  cursor.at += 2
  return entries
}

function readList(cursor: Cursor, depth: number): PdfValue[] {
  cursor.at++
  const values: PdfValue[] = []
  while (!cursor.skipSpace().startsWith(']')) values.push(readValue(cursor, depth + 1))
  cursor.at++
  return values
}

function readName(cursor: Cursor): PdfName {
  if (!cursor.startsWith('/')) throw new UnreadablePdf(`A name expected at ${cursor.at}`)
  cursor.at++
  const name = cursor
    .word()
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return { kind: 'name', name }
}

const words = new Map<string, PdfValue>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function readWord(cursor: Cursor): PdfValue {
  const word = cursor.word()
  const known = words.get(word)
  if (known !== undefined) return known
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word))
    throw new UnreadablePdf(`A value expected at ${cursor.at}`)
  return /^\d{1,10}$/.test(word) ? numberOrReference(cursor, Number(word)) : Number(word)
}

/** `12 0 R` points to an object, `12 0` are two numbers. */
function numberOrReference(cursor: Cursor, number: number): PdfValue {
  const after = cursor.at
  const generation = /^\d{1,5}$/.exec(cursor.skipSpace().word())
  if (generation && cursor.skipSpace().takes('R'))
    return { kind: 'reference', number, generation: Number(generation[0]) }
  cursor.at = after
  return number
}
