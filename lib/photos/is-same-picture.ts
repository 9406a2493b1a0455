import 'server-only'
import sharp from 'sharp'

// So fine that the letters count: two papers of one make differ in nothing else.
const [WIDTH, HEIGHT] = [240, 160]
/** The same picture in another size, quality or light reaches 0.99; two papers of one make, each with its own words, 0.82. */
const SAME = 0.98

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
    .raw()
    .toBuffer()
  const raw = { width: WIDTH, height: HEIGHT, channels: 1 } as const
  const light = await sharp(small, { raw }).blur(3).toColourspace('b-w').raw().toBuffer()
  const shapes = [...small].map((dot, at) => dot - light[at]!)
  const length = Math.sqrt(shapes.reduce((sum, shape) => sum + shape ** 2, 0)) || 1
  return shapes.map((dot) => dot / length)
}
