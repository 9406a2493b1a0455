import 'server-only'
import sharp, { type Sharp } from 'sharp'
import type { Look } from './look-at'

// So fine that the letters count: two papers of one make differ in nothing else.
const [WIDTH, HEIGHT] = [240, 160]
/** The same picture in another size, quality or light reaches 0.99; two papers of one make, each with its own words, 0.82. */
const SAME = 0.98

/** True when one is the other, however it was packed, shrunk or lightened. */
export async function isSamePicture(one: Look, other: Look): Promise<boolean> {
  const [first, second] = [await shapesOf(one), await shapesOf(other)]
  const lengths = Math.sqrt(product(first, first) * product(second, second)) || 1
  return product(first, second) / lengths > SAME
}

/** The shapes without the light that falls on them. */
async function shapesOf({ dots, width, height }: Look): Promise<Float32Array> {
  const grey = sharp(dots, { raw: { width, height, channels: 1 } })
  const small = await dotsOf(grey.resize(WIDTH, HEIGHT, { fit: 'fill' }))
  const raw = { width: WIDTH, height: HEIGHT, channels: 1 } as const
  const light = await dotsOf(sharp(small, { raw }).blur(3))
  const shapes = new Float32Array(small)
  for (let at = 0; at < shapes.length; at++) shapes[at]! -= light[at]!
  return shapes
}

const dotsOf = (grey: Sharp) => grey.toColourspace('b-w').raw().toBuffer()

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
