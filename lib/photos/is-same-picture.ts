import 'server-only'
import sharp from 'sharp'

const [WIDTH, HEIGHT] = [120, 80]
/** The same picture in another size, quality or light reaches 0.978; the two sides of a card on the same desk 0.95. */
const SAME = 0.975

/** True when one is the other, however it was packed, shrunk or lightened. */
export async function isSamePicture(one: Buffer, other: Buffer): Promise<boolean> {
  const [first, second] = [await shapesOf(one), await shapesOf(other)]
  const likeness = first.reduce((sum, dot, at) => sum + dot * second[at]!, 0)
  return likeness > SAME
}

/** The shapes without the light that falls on them, of length one. */
async function shapesOf(jpeg: Buffer): Promise<number[]> {
  const small = await sharp(jpeg)
    .resize(WIDTH, HEIGHT, { fit: 'fill' })
    .greyscale()
    .blur(4)
    .raw()
    .toBuffer()
  const raw = { width: WIDTH, height: HEIGHT, channels: 1 } as const
  const light = await sharp(small, { raw }).blur(3).toColourspace('b-w').raw().toBuffer()
  const shapes = [...small].map((dot, at) => dot - light[at]!)
  const length = Math.hypot(...shapes) || 1
  return shapes.map((dot) => dot / length)
}
