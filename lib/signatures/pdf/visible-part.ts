import type { SignedPaper } from './signed-paper'
import { dictionaryOf, listOf, pointerOf, type PdfDictionary, type PdfValue } from './value'

/** Of an A4 page: room for a name, a day and a stamp. Larger, the picture of a signature could be another paper. */
const MOST_OF_PAGE = 1 / 8
const A4 = 595.28 * 841.89

/** A signature may be seen, as long as it can't cover what we printed. */
export function isSmall(paper: SignedPaper, widget: PdfDictionary): boolean {
  const box = boxOf(paper.value(widget.get('Rect')))
  return box !== null && box <= A4 * MOST_OF_PAGE && isOnOnePage(paper, widget)
}

function boxOf(value: PdfValue | undefined): number | null {
  const sides = listOf(value)
  if (sides?.length !== 4 || !sides.every((side) => typeof side === 'number')) return null
  const [left, low, right, high] = sides as [number, number, number, number]
  return Math.abs(right - left) * Math.abs(high - low)
}

/** Drawn once: a picture that several pages show is none of a signature. */
function isOnOnePage(paper: SignedPaper, widget: PdfDictionary): boolean {
  const pages = [...paper.appended.values()].filter(({ value }) =>
    (listOf(paper.value(dictionaryOf(value)?.get('Annots'))) ?? []).some((note) => {
      const number = pointerOf(note)?.number
      return number !== undefined && paper.appended.get(number)?.value === widget
    }),
  )
  return pages.length <= 1
}
