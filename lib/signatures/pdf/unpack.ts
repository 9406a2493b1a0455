import { inflateSync } from 'node:zlib'
import {
  dictionaryOf,
  nameOf,
  UnreadablePdf,
  wholeNumberOf,
  type PdfDictionary,
  type PdfObject,
} from './value'

/** Only the tables of a signature's own update are ever unpacked: they are small, and a bomb stops here. */
const MAX_UNPACKED = 4 * 1024 * 1024

/** What a table of objects or a packet of objects holds. */
export function unpack(bytes: Buffer, { value, stream }: PdfObject): Buffer {
  const dictionary = dictionaryOf(value)
  if (!dictionary || !stream) throw new UnreadablePdf('A stream expected')
  const packed = bytes.subarray(stream.start, stream.end)
  const filter = dictionary.get('Filter')
  if (filter === undefined) return packed
  const name = nameOf(Array.isArray(filter) && filter.length === 1 ? filter[0] : filter)
  if (name !== 'FlateDecode') throw new UnreadablePdf('A packing that no table has')
  return unpredict(inflate(packed), parametersOf(dictionary))
}

const parametersOf = (dictionary: PdfDictionary) => {
  const told = dictionary.get('DecodeParms')
  return dictionaryOf(Array.isArray(told) ? told[0] : told)
}

function inflate(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: MAX_UNPACKED })
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
  const plain: Buffer[] = []
  for (let row = 0; row < rows; row++) {
    const told = bytes.subarray(row * (columns + 1), (row + 1) * (columns + 1))
    plain.push(unpredictRow(told, plain[row - 1]))
  }
  return Buffer.concat(plain)
}

function unpredictRow([kind, ...told]: Buffer, above: Buffer | undefined): Buffer {
  if (kind !== 0 && kind !== UP) throw new UnreadablePdf('A prediction that no table has')
  const add = kind === UP && above ? above : Buffer.alloc(told.length)
  return Buffer.from(told.map((byte, column) => byte + add[column]!))
}
