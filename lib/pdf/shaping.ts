import type { Font, Glyph, GlyphRun } from 'fontkit'

const REMEMBERED_WORDS = 5_000
const MARK_GAP = 40

/**
 * Official papers are mostly the same words: what was worked out for one is kept for all papers.
 * The memory is bounded, so that people's names don't pile up in it.
 */
export function remembered<Result>(workOut: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED_WORDS) known.clear()
    const result = workOut(word)
    known.set(word, result)
    return result
  }
}

/**
 * fontkit forgets what a letter stands for when it first met it as part of another (E in È): drawn later,
 * it can't be searched, copied or read aloud (foliojs/fontkit#154). Shared fonts would meet that every day.
 */
export function rememberLetters(font: Font): Font {
  const find = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = find(id, codePoints)
    if (glyph && glyph.codePoints.length === 0) glyph.codePoints = codePoints
    return glyph
  }
  return font
}

/** Shaping is a third of the price of a paper; this makes it nearly free from the second paper on. */
export function rememberShapes(font: Font): Font {
  const shape = font.layout.bind(font)
  const run = remembered((word) => seatMarks(font, shape(word)))
  font.layout = (text, features) => (features ? shape(text, features) : copyOf(run(text)))
  return font
}

/** pdfkit scales the positions it is given in place: it gets its own. */
function copyOf({ glyphs, positions }: GlyphRun): GlyphRun {
  const own = positions.map((position) => ({ ...position }))
  return {
    glyphs,
    positions: own,
    get advanceWidth() {
      return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    },
  }
}

/**
 * Ê Đê and Gia Rai write letters which Unicode has no single sign for (ơ̆, ư̆, ê̆), and Tinos has no anchor
 * for their breve: it would hang over the next letter. It is centred over the plain letter, above what is there.
 */
function seatMarks(font: Font, run: GlyphRun): GlyphRun {
  run.glyphs.forEach((mark, index) => {
    const base = run.glyphs[index - 1]
    const position = run.positions[index]
    if (!base || !position || !isMark(mark) || position.xOffset !== 0) return
    const letter = String.fromCodePoint(...base.codePoints).normalize('NFD')
    const plain = font.glyphForCodePoint(letter.codePointAt(0)!).bbox
    const above = (plain.minX + plain.maxX - mark.bbox.minX - mark.bbox.maxX) / 2
    position.xOffset = above - base.advanceWidth
    position.yOffset = Math.max(0, base.bbox.maxY + MARK_GAP - mark.bbox.minY)
  })
  return run
}

const isMark = ({ codePoints }: Glyph) => /^\p{Mn}$/u.test(String.fromCodePoint(codePoints[0] ?? 0))
