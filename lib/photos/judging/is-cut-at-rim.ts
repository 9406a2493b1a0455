import 'server-only'
import sharp from 'sharp'
import type { Words } from '../card/words-in.mjs'

/** So small that grain and fine print are gone. */
const SIDE = 160
/** A paper shows so many letters; with fewer nobody knows where it lies. */
const LEAST_LETTERS = 10
/** Of three times 255: a ground that differs less from the paper hides its sides; and how near to the paper's colour is paper. */
const GROUND = { differs: 30, near: 0.4, most: 80 }
/** Of a side beside the words: paper up to the rim of the picture. */
const LEAST_PART = 0.4

/** Words nearer to the rim than any paper's own margin. */
const RIM = 0.03

type Colours = { dots: Buffer; width: number; height: number }
type Colour = readonly [number, number, number]

/** The paper goes on beyond the picture at one side or more, and ends within it at another; what is cut all round is a scan. */
export async function isCutAtRim(jpeg: Buffer, words: Words): Promise<boolean> {
  if (words.letters < LEAST_LETTERS || isWrittenAllOver(words)) return false
  const { data, info } = await sharp(jpeg)
    .resize(SIDE, SIDE, { fit: 'inside' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const colours = { dots: data, width: info.width, height: info.height }
  const paper = paperColour(colours, words)
  const rims = rimsOf(colours, words).map((rim) => rim.map((colour) => distance(colour, paper)))
  const farthest = Math.max(...rims.map((rim) => middle(rim)))
  if (farthest < GROUND.differs) return false
  const near = Math.min(GROUND.most, GROUND.near * farthest)
  const open = rims.filter(
    (rim) => rim.filter((far) => far < near).length > LEAST_PART * rim.length,
  )
  return open.length > 0 && open.length < 4
}

/** A newspaper below the paper: where the paper lies, its letters do not say. */
const isWrittenAllOver = ({ left, right, top, bottom }: Words): boolean =>
  [left, top, 1 - right, 1 - bottom].filter((rim) => rim < RIM).length >= 3

/** Among the words, the lighter half of the dots is the paper. */
function paperColour(colours: Colours, words: Words): Colour {
  const { width, height } = colours
  const found: Colour[] = []
  for (let y = Math.floor(words.top * height); y < words.bottom * height; y++)
    for (let x = Math.floor(words.left * width); x < words.right * width; x++)
      found.push(colourAt(colours, x, y))
  found.sort((one, other) => lightOf(other) - lightOf(one))
  const paper = found.slice(0, Math.ceil(found.length / 2))
  return [0, 1, 2].map((part) => middle(paper.map((colour) => colour[part]!))) as never
}

/** The outermost dots of each side, as far as the words reach along it. */
function rimsOf(colours: Colours, words: Words): Colour[][] {
  const { width, height } = colours
  const across = span(words.left * width, words.right * width)
  const along = span(words.top * height, words.bottom * height)
  return [
    across.map((x) => colourAt(colours, x, 1)),
    across.map((x) => colourAt(colours, x, height - 2)),
    along.map((y) => colourAt(colours, 1, y)),
    along.map((y) => colourAt(colours, width - 2, y)),
  ]
}

const span = (from: number, to: number): number[] =>
  Array.from(
    { length: Math.max(1, Math.floor(to) - Math.floor(from)) },
    (_, at) => Math.floor(from) + at,
  )

function colourAt({ dots, width, height }: Colours, x: number, y: number): Colour {
  const at = 3 * (Math.min(y, height - 1) * width + Math.min(x, width - 1))
  return [dots[at]!, dots[at + 1]!, dots[at + 2]!]
}

const lightOf = ([red, green, blue]: Colour) => red + green + blue
const distance = (one: Colour, other: Colour): number =>
  one.reduce((sum, part, at) => sum + Math.abs(part - other[at]!), 0)

function middle(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
