import { glyphWidths, type Widths } from './glyph-widths'
import type { Issued } from './issued'
import { dictionaryOf, pointerOf, type PdfDictionary } from './value'

/** In points from the lower left corner of the page. */
export type PageArea = { left: number; low: number; right: number; high: number }

/** Of a letter's size, with the marks above and below it. */
const ABOVE = 0.9
const BELOW = 0.25

/**
 * Where words and marks are printed on a page of ours: as pdfkit writes them, each word with its own place. What is there for the page alone,
 * its number and its rules, is not among them. Null when the page is written in any other way.
 */
export function printedOn(issued: Issued, page: number): PageArea[] | null {
  const entries = dictionaryOf(issued.object(page)?.value)
  const contents = pointerOf(entries?.get('Contents'))
  const object = contents && issued.object(contents.number)
  if (!entries || !object) return null
  const reader = new PageReader(issued, entries)
  for (const line of issued.plain(object).toString('latin1').split('\n'))
    if (!reader.read(line.trim())) return null
  return reader.boxes
}

const FLIPPED = /^1 0 0 -1 0 ([\d.]+) cm$/
const PLACE = /^1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm$/
const FONT = /^\/(\w+) ([\d.]+) Tf$/
const WORDS = /^\[(.*)\] TJ$/
const POINTS = /^((?:-?[\d.]+ )+)(re|m|l|c)$/
/** What shows nothing by itself: states, lines' looks, colours, and the words of marks. Anything else is unknown here. */
const QUIET =
  /^(q|Q|BT|ET|S|f|h|n|([-\d.[\] ]+|\/\w+) (w|J|j|M|d|rg|RG|scn|SCN|cs|CS|gs)|\/(MCID \d+|Type \/\w+|\w+ <<))?$/

class PageReader {
  readonly boxes: PageArea[] = []
  readonly #fonts = new Map<string, Widths | null>()
  #height = 0
  #font: { widths: Widths; size: number } | null = null
  #at: { x: number; y: number } | null = null
  /** Of the marks that are open, whether they are the page's own. */
  readonly #open: boolean[] = []
  #isOwn = false

  constructor(
    readonly issued: Issued,
    readonly page: PdfDictionary,
  ) {}

  /** False for what it does not know. */
  read(line: string): boolean {
    if (/^\/\w+ <</.test(line)) this.#isOwn = line.startsWith('/Artifact')
    if (line.endsWith('BDC') || line.endsWith('BMC')) return !!this.#open.push(this.#isOwn)
    if (line === 'EMC') return this.#open.pop() !== undefined
    return (
      this.#move(line) ?? this.#write(line) ?? this.#draw(POINTS.exec(line)) ?? QUIET.test(line)
    )
  }

  #move(line: string): boolean | null {
    const [, height] = FLIPPED.exec(line) ?? []
    if (height) return (this.#height = Number(height)) > 0
    const [, x, y] = PLACE.exec(line) ?? []
    if (x && y) return !!(this.#at = { x: Number(x), y: Number(y) })
    const [, name, size] = FONT.exec(line) ?? []
    if (!name) return null
    const widths = this.#widthsOf(name)
    this.#font = widths && { widths, size: Number(size) }
    return widths !== null
  }

  #widthsOf(name: string): Widths | null {
    const known = this.#fonts.get(name) ?? glyphWidths(this.issued, this.page, name)
    this.#fonts.set(name, known)
    return known
  }

  #write(line: string): boolean | null {
    const words = WORDS.exec(line)?.[1]
    if (words === undefined) return null
    if (!this.#font || !this.#at) return false
    const { widths, size } = this.#font
    const { x, y } = this.#at
    const right = x + widths(words) * size
    this.#add({ left: x, low: y - BELOW * size, right, high: y + ABOVE * size })
    return true
  }

  /** Drawn from above, as pdfkit counts. */
  #draw(told: RegExpExecArray | null): boolean | null {
    if (!told) return null
    const numbers = told[1]!.trim().split(' ').map(Number)
    if (told[2] === 're') numbers.push(numbers[0]! + numbers[2]!, numbers[1]! + numbers[3]!)
    const points = told[2] === 're' ? [numbers[0]!, numbers[1]!, numbers[4]!, numbers[5]!] : numbers
    const across = points.filter((_, at) => at % 2 === 0)
    const down = points.filter((_, at) => at % 2 === 1).map((y) => this.#height - y)
    this.#add({
      left: Math.min(...across),
      right: Math.max(...across),
      low: Math.min(...down),
      high: Math.max(...down),
    })
    return true
  }

  #add(box: PageArea): void {
    if (!this.#open.includes(true)) this.boxes.push(box)
  }
}
