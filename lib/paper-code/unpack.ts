import { inflateSync } from 'fflate'
import { DICTIONARY_1 } from './dictionaries'
import type { Paper, PaperLine } from './paper'

/** More than the largest QR code can hold of words like ours; a body that grows beyond it was made to. */
const MOST_BYTES = 16 * 1024

/** Null for a body that no `pack` has made. */
export function unpackPaper(body: Uint8Array): Paper | null {
  try {
    return paperOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflated(body))))
  } catch {
    return null
  }
}

/** Into a buffer of its own size: what doesn't fit is refused before it takes any room. */
function inflated(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(MOST_BYTES)
  return inflateSync(body, { out, dictionary: DICTIONARY_1 })
}

function paperOf(read: unknown): Paper | null {
  if (!Array.isArray(read)) return null
  const [form, madeOn, reference, lines, pictures] = read
  const isWhole =
    [form, madeOn, reference].every((word) => typeof word === 'string') &&
    [lines, pictures].every(isFlat)
  return isWhole
    ? { form, madeOn, reference, lines: pairs(lines), pictures: pairs(pictures) }
    : null
}

const isFlat = (words: unknown): words is string[] =>
  Array.isArray(words) && words.length % 2 === 0 && words.every((word) => typeof word === 'string')

const pairs = (words: string[]): PaperLine[] =>
  words.flatMap((label, at) => (at % 2 === 0 ? [{ label, value: words[at + 1]! }] : []))
