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

/** A box in the file for one signature, and what stands in it. */
export type SignatureField = {
  number: number
  widgets: Map<number, PdfDictionary>
  value: PdfObject | null
}

/** The fields of the form that were appended; null when any of it is something else than a box for a signature. */
export function signatureFields(paper: SignedPaper, form: PdfDictionary): SignatureField[] | null {
  const told = listOf(paper.value(form.get('Fields'))) ?? []
  if (!areDistinct(paper, told)) return null
  const fields = told.map((one) => fieldAt(paper, one))
  return fields.every((field) => field !== null) ? fields : null
}

/** A list may stand in thousands of fields at once: each walk along it counts. */
function areDistinct(paper: SignedPaper, told: PdfValue[]): boolean {
  paper.budget.spend('values', told.length)
  return new Set(told.map((one) => pointerOf(one)?.number)).size === told.length
}

function fieldAt(paper: SignedPaper, told: PdfValue): SignatureField | null {
  const number = pointerOf(told)?.number
  const field = number === undefined ? null : paper.appended.get(number)
  const entries = dictionaryOf(field?.value)
  if (number === undefined || !entries || nameOf(paper.value(entries.get('FT'))) !== 'Sig')
    return null
  const widgets = widgetsOf(paper, number, entries)
  return widgets && { number, widgets, value: valueOf(paper, field!, entries) }
}

/** Where the field is drawn: it is its own picture, or has its pictures below it. */
function widgetsOf(paper: SignedPaper, number: number, field: PdfDictionary) {
  const widgets = new Map<number, PdfDictionary>()
  const kids = listOf(paper.value(field.get('Kids')))
  if (!kids) return widgets.set(number, field)
  if (!areDistinct(paper, kids)) return null
  for (const kid of kids) {
    const at = pointerOf(kid)?.number
    const entries = dictionaryOf(at === undefined ? null : paper.appended.get(at)?.value)
    if (at === undefined || !entries || nameOf(entries.get('Subtype')) !== 'Widget') return null
    widgets.set(at, entries)
  }
  return widgets
}

/** The signature itself is an object of its own, or stands within its field. */
function valueOf(paper: SignedPaper, field: PdfObject, entries: PdfDictionary): PdfObject | null {
  const told = entries.get('V')
  const pointer = pointerOf(told)
  if (pointer) return paper.appended.get(pointer.number) ?? null
  return dictionaryOf(told) ? { ...field, value: told! } : null
}
