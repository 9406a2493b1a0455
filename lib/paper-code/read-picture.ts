import 'server-only'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { isPdf, picturesInPdf, wordsInPdf } from './pictures-in-pdf'

/** A photograph of a page by any telephone. */
const MOST_PIXELS = 80_000_000
/** What is small is looked at larger: a code of a scan at 150 dpi has three dots a cell. */
const SIDES = [1_600, 2_600, 1_000] as const
const MS_FOR_ONE = 150

/** The words of the QR code on a page, photographed, scanned, or as the file it was printed from; null when none is found. */
export async function readPaperPage(file: Buffer): Promise<string | null> {
  if (!isPdf(file)) return readPicture(file)
  const own = wordsInPdf(file)
  if (own) return own
  for (const picture of picturesInPdf(file)) {
    const words = await readPicture(picture)
    if (words) return words
  }
  return null
}

async function readPicture(picture: Buffer): Promise<string | null> {
  for (const side of SIDES) {
    const words = await readAt(picture, side)
    if (words) return words
  }
  return null
}

async function readAt(picture: Buffer, side: number): Promise<string | null> {
  try {
    const { data, info } = await sharp(picture, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .flatten({ background: 'white' })
      .resize(side, side, { fit: 'inside', kernel: 'cubic' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    return decodeQR({ data, width, height }, { effort: 4, timeLimit: MS_FOR_ONE })
  } catch {
    return null // no picture, or none with a code
  }
}
