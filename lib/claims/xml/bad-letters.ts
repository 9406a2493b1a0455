const NEWLINE = 0x0a
/** A letter of UTF-8 has four bytes at most: so many may wait for the rest of theirs. */
const MOST_WAITING = 3

/** What stands at the end of a piece without its end. */
export function unfinishedIn(bytes: Uint8Array): Uint8Array {
  for (let count = 1; count <= Math.min(MOST_WAITING, bytes.length); count++) {
    const byte = bytes[bytes.length - count]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return bytes.slice(bytes.length - count)
  }
  return new Uint8Array()
}

/** How many line breaks stand before the first letter that is none of UTF-8; `before`: what the piece before left unfinished. */
export function linesBeforeBad(before: Uint8Array, bytes: Uint8Array): number {
  const all = Buffer.concat([before, bytes])
  let lines = 0
  // No byte of a longer letter is a line break, so that each line can be judged by itself.
  for (let from = 0; from < all.length;) {
    const found = all.indexOf(NEWLINE, from)
    const end = found < 0 ? all.length : found
    if (!isUtf8(all.subarray(from, end))) return lines
    if (found >= 0) lines++
    from = end + 1
  }
  return lines
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export function lineBreaksIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}
