import { inflateSync } from 'node:zlib'
import type { Budget } from './budget'
import type { Cursor } from './cursor'
import {
  dictionaryOf,
  nameOf,
  UnreadablePdf,
  wholeNumberOf,
  type PdfDictionary,
  type PdfObject,
} from './value'

/** What a table of objects or a packet of objects holds. Those of a signature's own update are small; a bomb, or many, stop here. */
export function unpack({ bytes, budget }: Cursor, { value, stream }: PdfObject): Buffer {
  const dictionary = dictionaryOf(value)
  if (!dictionary || !stream) throw new UnreadablePdf('A stream expected')
  const packed = bytes.subarray(stream.start, stream.end)
  const filter = dictionary.get('Filter')
  if (filter === undefined) return packed
  const name = nameOf(Array.isArray(filter) && filter.length === 1 ? filter[0] : filter)
  if (name !== 'FlateDecode') throw new UnreadablePdf('A packing that no table has')
  return unpredict(inflate(packed, budget), parametersOf(dictionary))
}

const parametersOf = (dictionary: PdfDictionary) => {
  const told = dictionary.get('DecodeParms')
  return dictionaryOf(Array.isArray(told) ? told[0] : told)
}

function inflate(packed: Buffer, budget: Budget): Buffer {
  try {
    const plain = inflateSync(packed, {
      maxOutputLength: Math.max(1, budget.left('unpackedBytes')),
    })
    budget.spend('unpackedBytes', plain.length)
    return plain
  } catch (cause) {
    throw new UnreadablePdf('A stream that does not unpack', { cause })
  }
}

const UP = 2

/** Tables are often kept as the difference to the row above (PNG's «up»). */
function unpredict(bytes: Buffer, parameters: PdfDictionary | null): Buffer {
  const predictor = wholeNumberOf(parameters?.get('Predictor')) ?? 1
  if (predictor === 1) return bytes
  const columns = wholeNumberOf(parameters?.get('Columns')) ?? 1
  const rows = bytes.length / (columns + 1)
  if (predictor < 10 || columns < 1 || !Number.isInteger(rows))
    throw new UnreadablePdf('A prediction that no table has')
  const plain = Buffer.alloc(rows * columns)
  for (let row = 0; row < rows; row++) unpredictRow(bytes, plain, { row, columns })
  return plain
}

/** Each byte is written once, beside nothing else: a row may be as short as one byte, and there are as many. */
function unpredictRow(
  told: Buffer,
  plain: Buffer,
  { row, columns }: { row: number; columns: number },
): void {
  const from = row * (columns + 1)
  const kind = told[from]
  if (kind !== 0 && kind !== UP) throw new UnreadablePdf('A prediction that no table has')
  const start = row * columns
  const isAdded = kind === UP && row > 0
  for (let column = 0; column < columns; column++)
    plain[start + column] =
      told[from + 1 + column]! + (isAdded ? plain[start - columns + column]! : 0)
}
