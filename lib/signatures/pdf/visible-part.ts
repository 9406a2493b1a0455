import { printedOn, type PageArea } from './printed'
import type { SignedPaper } from './signed-paper'
import {
  dictionaryOf,
  listOf,
  nameOf,
  pointerOf,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
} from './value'

/** Of an A4 page: room for a name, a day and a stamp. Larger, the picture of a signature could be another paper. */
const MOST_OF_PAGE = 1 / 8
const A4 = 595.28 * 841.89
/** Less than a point of a letter's edge nobody misses. */
const UNSEEN = 1

/** A signature may be seen once, small, and where nothing is printed. */
export function hidesNothing(paper: SignedPaper, widgets: Map<number, PdfDictionary>): boolean {
  const drawn = [...widgets].map(([number, widget]) => ({
    number,
    widget,
    box: boxOf(paper.value(widget.get('Rect'))),
  }))
  const [seen, ...others] = drawn.filter(({ box }) => box === null || areaOf(box) > 0)
  if (!seen) return true
  const page = pageOf(paper, seen)
  if (others.length > 0 || !seen.box || page === null) return false
  const { box } = seen
  const printed = printedOn(paper.issued, page)
  return areaOf(box) <= A4 * MOST_OF_PAGE && printed?.every((one) => !covers(box, one)) === true
}

function boxOf(value: PdfValue | undefined): PageArea | null {
  const sides = listOf(value)
  if (sides?.length !== 4 || !sides.every((side) => typeof side === 'number')) return null
  const [left, low, right, high] = sides as [number, number, number, number]
  return {
    left: Math.min(left, right),
    low: Math.min(low, high),
    right: Math.max(left, right),
    high: Math.max(low, high),
  }
}

const areaOf = ({ left, low, right, high }: PageArea) => (right - left) * (high - low)

const covers = (box: PageArea, printed: PageArea) =>
  Math.min(box.right, printed.right) - Math.max(box.left, printed.left) > UNSEEN &&
  Math.min(box.high, printed.high) - Math.max(box.low, printed.low) > UNSEEN

/** The one page of ours that shows it; null when none does, or several: such a picture is none of a signature. */
function pageOf(
  paper: SignedPaper,
  { number, widget }: { number: number; widget: PdfDictionary },
): number | null {
  const showing = [...paper.appended.values()].filter((page) => shows(paper, page, number))
  const pages = new Set(showing.map((page) => page.number))
  const told = pointerOf(widget.get('P'))
  if (told) pages.add(told.number)
  const [page, ...others] = pages
  return page !== undefined && others.length === 0 ? page : null
}

function shows(paper: SignedPaper, { value }: PdfObject, number: number): boolean {
  const page = dictionaryOf(value)
  if (nameOf(page?.get('Type')) !== 'Page') return false
  const notes = listOf(paper.value(page?.get('Annots'))) ?? []
  paper.budget.spend('values', notes.length)
  return notes.some((note) => pointerOf(note)?.number === number)
}
