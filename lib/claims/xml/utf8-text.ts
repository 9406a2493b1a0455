import { XmlFault } from './file-refusals'
import { lineBreaksIn, linesBeforeBad, unfinishedIn } from './bad-letters'
import type { ReadLimits } from './read-limits'

const PIECE = 64 * 1024

/** The letters of a stream in pieces of a bounded size; refuses whatever is not UTF-8, and what is too long. */
export async function* utf8Text(
  stream: AsyncIterable<Uint8Array>,
  { fileBytes }: ReadLimits,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let lines = 1
  /** Bytes of a letter that goes on in the next piece. */
  let unfinished: Uint8Array = new Uint8Array()
  for await (const chunk of stream) {
    if (bytes === 0) refuseWideLetters(chunk)
    bytes += chunk.length
    if (bytes > fileBytes) throw new XmlFault('too-big-file', lines)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE)
      const line = () => lines + linesBeforeBad(unfinished, piece)
      const text = decode(() => decoder.decode(piece, { stream: true }), line)
      lines += lineBreaksIn(piece)
      unfinished = unfinishedIn(piece)
      if (text) yield text
    }
  }
  const rest = decode(
    () => decoder.decode(),
    () => lines,
  )
  if (rest) yield rest
}

/** All letters of one part. */
export function utf8Whole(bytes: Uint8Array): string {
  refuseWideLetters(bytes)
  const line = () => 1 + linesBeforeBad(new Uint8Array(), bytes)
  return decode(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), line)
}

function decode(read: () => string, line: () => number): string {
  try {
    return read()
  } catch {
    throw new XmlFault('not-utf-8', line())
  }
}

/** UTF-16 and UTF-32: a mark of byte order, or a zero beside the first sign. */
function refuseWideLetters(bytes: Uint8Array): void {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || bytes.subarray(0, 4).includes(0)) throw new XmlFault('not-utf-8', 1)
}
