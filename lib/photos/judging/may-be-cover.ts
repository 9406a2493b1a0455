import 'server-only'
import sharp from 'sharp'

/** Blue, green and brown covers lie between, worn or in a dim room; a covered lens lies below, a lit wall above. */
const LIGHT = { least: 24, most: 190 }
/** Of the brightest of red, green and blue to the darkest: black, grey and white have none. */
const LEAST_COLOUR = 0.25

/** Whether a picture of one colour has that of a passport's cover, whose emblem may be rubbed away. */
export async function mayBeCover(jpeg: Buffer): Promise<boolean> {
  const [red = 0, green = 0, blue = 0] = await sharp(jpeg)
    .resize(1, 1, { fit: 'fill' })
    .raw()
    .toBuffer()
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  return most >= LIGHT.least && most <= LIGHT.most && (most - least) / most >= LEAST_COLOUR
}
