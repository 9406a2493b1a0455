import 'server-only'
import sharp from 'sharp'

/** Large enough for the letters of a card, small enough to be looked at in a moment. */
const SIDE = 480

/** A photograph in grey, a byte a dot, no side longer than 480. */
export type Look = { dots: Buffer; width: number; height: number }

/** Decoding costs more than judging and comparing together, so both look at the same dots. */
export async function lookAt(jpeg: Buffer): Promise<Look> {
  const { data, info } = await sharp(jpeg)
    .resize(SIDE, SIDE, { fit: 'inside' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { dots: data, width: info.width, height: info.height }
}
