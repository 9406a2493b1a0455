/** The last signature of a file and the bytes its own range names, as any program finds them. */
export function findSignature(file: Buffer): { signature: Buffer; content: Buffer } | null {
  const text = file.toString('latin1')
  const range = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].at(-1)
  if (!range) return null
  const [from, first, next, second] = range.slice(1).map(Number) as [number, number, number, number]
  const padded = Buffer.from(text.slice(from + first + 1, next - 1), 'hex')
  const long = padded[1] === 0x80 ? padded.length : 4 + padded.readUInt16BE(2)
  return {
    signature: padded.subarray(0, long),
    content: Buffer.concat([file.subarray(from, from + first), file.subarray(next, next + second)]),
  }
}
