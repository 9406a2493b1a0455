import type { Issued } from './issued'
import { dictionaryOf, listOf, type PdfDictionary, type PdfValue } from './value'

/** How long words are that were written in a font, for letters of one point. */
export type Widths = (words: string) => number

const THOUSANDTHS = 1_000
const GLYPH = 4

/** Of a font of ours: glyphs by two bytes, their widths in a list from 0 on. Null for any other. */
export function glyphWidths(issued: Issued, page: PdfDictionary, name: string): Widths | null {
  const within = (value: PdfValue | undefined, key: string) =>
    issued.value(dictionaryOf(issued.value(value))?.get(key))
  const font = within(within(page.get('Resources'), 'Font'), name)
  const [descendant] = listOf(within(font, 'DescendantFonts')) ?? []
  const [first, list] = listOf(within(descendant, 'W')) ?? []
  const widths = listOf(issued.value(list))
  if (first !== 0 || !widths?.every((width) => typeof width === 'number')) return null
  return (words) => lengthOf(words, widths)
}

/** `<00010002> 55.2 <0003> 0`: glyphs, and by how much the next stands nearer. */
function lengthOf(words: string, widths: number[]): number {
  let length = 0
  for (const [, glyphs, nearer] of words.matchAll(/<([\da-f]*)>|(-?[\d.]+)/g)) {
    if (nearer) length -= Number(nearer)
    for (let at = 0; at < (glyphs?.length ?? 0); at += GLYPH)
      length += widths[parseInt(glyphs!.slice(at, at + GLYPH), 16)] ?? THOUSANDTHS
  }
  return length / THOUSANDTHS
}
