// A QR code packs three digits into ten bits, tighter than any letters; and a keyboard set to Telex or VNI changes letters, never digits.

const CHUNK_BYTES = 12
/** How many digits so many bytes take: none twice, so that the digits alone tell how many bytes they are. */
const DIGITS = [0, 3, 5, 8, 10, 13, 15, 17, 20, 22, 25, 27, 29]
export const CHUNK_DIGITS = 29

export const digitsFor = (bytes: number): number =>
  Math.floor(bytes / CHUNK_BYTES) * CHUNK_DIGITS + DIGITS[bytes % CHUNK_BYTES]!

export function toDigits(bytes: Uint8Array): string {
  let digits = ''
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES)
    const number = chunk.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
    digits += String(number).padStart(DIGITS[chunk.length]!, '0')
  }
  return digits
}

/** Null for digits that no bytes have. */
export function fromDigits(digits: string): Uint8Array | null {
  const bytes: number[] = []
  for (let at = 0; at < digits.length; at += CHUNK_DIGITS) {
    const chunk = bytesOf(digits.slice(at, at + CHUNK_DIGITS))
    if (!chunk) return null
    bytes.push(...chunk)
  }
  return Uint8Array.from(bytes)
}

function bytesOf(digits: string): number[] | null {
  const length = DIGITS.indexOf(digits.length)
  if (length < 0) return null
  const bytes: number[] = Array(length).fill(0)
  let rest = BigInt(digits)
  for (let at = length - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 255n)
    rest >>= 8n
  }
  return rest === 0n ? bytes : null
}
