/** Nobody scans a form of two pages into more. */
const MOST_PICTURES = 6
/** A logo, a stamp: too small to be a page. */
const LEAST_BYTES = 8 * 1024

export const isPdf = (file: Buffer): boolean => file.subarray(0, 1024).includes('%PDF-')

/** What mẫu 01 says of itself in its own file: the words of its code stand in the description, for whoever has no paper. */
export const wordsInPdf = (file: Buffer): string | null =>
  /\/giay#\d{29,7089}/.exec(file.toString('latin1'))?.[0] ?? null

/** Scanners put each page into a PDF as one JPEG picture; it stands there as it is. */
export function picturesInPdf(file: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 0; found.length < MOST_PICTURES;) {
    const start = file.indexOf(JPEG_BEGINS, at)
    const end = start < 0 ? -1 : file.indexOf('endstream', start)
    if (end < 0) break
    if (end - start >= LEAST_BYTES) found.push(file.subarray(start, end))
    at = end
  }
  return found
}

const JPEG_BEGINS = Buffer.from([0xff, 0xd8, 0xff])
