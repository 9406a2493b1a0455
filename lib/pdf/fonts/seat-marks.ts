import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit'

const GAP = 40

/**
 * Ê Đê and Gia Rai write letters which Unicode has no single sign for (ơ̆, ư̆, ê̆), and Tinos has no anchor for their marks:
 * a breve would hang over the next letter. Each mark is centred on its letter, above or below what is there already.
 */
export function seatMarks(font: Font): Font {
  const shape = font.layout.bind(font)
  font.layout = (text, features) => seated(font, shape(text, features))
  return font
}

type Letter = { top: number; bottom: number; middle: number; width: number }

function seated(font: Font, run: GlyphRun): GlyphRun {
  let letter: Letter | null = null
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index]!
    if (!isMark(glyph)) letter = letterOf(font, glyph, position.xAdvance)
    else if (letter) seat(glyph, position, letter)
  }
  return run
}

/** The marks already in «ơ» reach to its side: what comes next is centred on the plain «o». */
function letterOf(font: Font, { codePoints, bbox }: Glyph, width: number): Letter {
  const letter = String.fromCodePoint(...codePoints).normalize('NFD')
  const plain = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox
  return { top: bbox.maxY, bottom: bbox.minY, middle: (plain.minX + plain.maxX) / 2, width }
}

function seat({ bbox }: Glyph, position: GlyphPosition, letter: Letter) {
  position.xOffset = letter.middle - (bbox.minX + bbox.maxX) / 2 - letter.width
  position.yOffset = 0
  if (bbox.maxY <= 0) {
    position.yOffset = Math.min(0, letter.bottom - GAP - bbox.maxY)
    letter.bottom = bbox.minY + position.yOffset
  } else if (bbox.minY > letter.top / 2) {
    position.yOffset = Math.max(0, letter.top + GAP - bbox.minY)
    letter.top = bbox.maxY + position.yOffset
  }
}

const isMark = ({ codePoints }: Glyph) => /^\p{Mn}$/u.test(String.fromCodePoint(codePoints[0] ?? 0))
