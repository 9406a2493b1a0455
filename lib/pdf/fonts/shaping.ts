import type { Font, Glyph, GlyphRun } from 'fontkit'

const REMEMBERED_WORDS = 5_000

/**
 * Official papers are mostly the same words: what was worked out for one is kept for all papers.
 * The memory is bounded, so that people's names don't pile up in it.
 */
export function memoised<Result>(workOut: (word: string) => Result): (word: string) => Result {
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
    if (glyph && !Object.hasOwn(glyph, '_decode')) rememberShape(glyph)
    return glyph
  }
  return font
}

/** Each paper takes along the letters it needs, and fontkit would read their outlines anew each time. */
function rememberShape(glyph: Glyph) {
  const read = glyph._decode?.bind(glyph)
  let outline: unknown
  if (read) glyph._decode = () => (outline ??= read())
}

/** Shaping is a third of the price of a paper; this makes it nearly free from the second paper on. */
export function rememberShapes(font: Font): Font {
  const shape = font.layout.bind(font)
  const run = memoised(shape)
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
