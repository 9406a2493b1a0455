import { sameValue, differingKeys } from '../pdf/same-value'
import { coveredBytes } from '../pdf/byte-range'
import type { SignedPaper } from '../pdf/signed-paper'
import {
  dictionaryOf,
  listOf,
  nameOf,
  pointerOf,
  stringOf,
  type PdfDictionary,
  type PdfValue,
} from '../pdf/value'
import { isTimeStampOf } from './is-time-stamp'
import { hasOnly, type ProofStep } from './proof-step'

const FORM = new Set(['Fields', 'SigFlags'])
const FIELD = new Set(['FT', 'T', 'TU', 'Type', 'Subtype', 'F', 'Rect', 'P', 'V'])
const STAMP = new Set(['Type', 'Filter', 'SubFilter', 'Contents', 'ByteRange', 'M', 'V'])

/** The form as it was, or with one field more: a time stamp over all that is before it, which nobody sees. */
export function addsOnlyStamp(
  step: ProofStep,
  roots: { before: PdfDictionary; after: PdfDictionary },
): boolean {
  const [before, after] = [formIn(step.before, roots.before), formIn(step.after, roots.after)]
  if (!before || !after) return false
  if (!isKeptAt(step, [roots.before.get('AcroForm'), roots.after.get('AcroForm')])) return false
  const keys = differingKeys(before, after)
  if (keys.some((key) => !FORM.has(key)) || typeof (after.get('SigFlags') ?? 0) !== 'number')
    return false
  const grown = grownBy(step, before.get('Fields'), after.get('Fields'))
  if (!grown) return false
  const [field, ...others] = grown
  if (field === undefined) return true
  return others.length === 0 && isStampField(step, field, before)
}

const formIn = (paper: SignedPaper, root: PdfDictionary) =>
  dictionaryOf(paper.value(root.get('AcroForm')))

/** What stands in an object of its own stays in it. */
function isKeptAt(step: ProofStep, [before, after]: (PdfValue | undefined)[]): boolean {
  const [was, is] = [pointerOf(before)?.number, pointerOf(after)?.number]
  if (was !== is) return false
  if (is === undefined || !step.update.objects.has(is)) return true
  return step.writes(is, 'form')
}

/** What a list has got besides; null when it is not the same list at the same place. */
function grownBy(step: ProofStep, before: PdfValue | undefined, after: PdfValue | undefined) {
  if (before !== undefined && !isKeptAt(step, [before, after])) return null
  const was = listOf(step.before.value(before)) ?? []
  const is = listOf(step.after.value(after)) ?? []
  step.before.budget.spend('values', was.length + is.length)
  return was.every((one, at) => sameValue(one, is[at])) ? is.slice(was.length) : null
}

function isStampField(step: ProofStep, told: PdfValue, formBefore: PdfDictionary): boolean {
  const number = pointerOf(told)?.number ?? -1
  const field = step.dictionary(told, 'stamp')
  return (
    field !== null &&
    step.update.objects.has(number) &&
    isBareField(field) &&
    isNamedAnew(step, field, formBefore) &&
    isStamp(step, field.get('V')) &&
    isOnPage(step, told, field.get('P'))
  )
}

/** A box for a signature without a picture, a rule or an action. */
const isBareField = (field: PdfDictionary): boolean =>
  hasOnly(field, FIELD) &&
  nameOf(field.get('FT')) === 'Sig' &&
  nameOf(field.get('Subtype')) === 'Widget' &&
  nameOf(field.get('Type') ?? ANNOTATION) === 'Annot' &&
  typeof (field.get('F') ?? 0) === 'number' &&
  isUnseen(field.get('Rect'))
const ANNOTATION = { kind: 'name', name: 'Annot' } as const

/** No width and no height. */
function isUnseen(told: PdfValue | undefined): boolean {
  const sides = listOf(told) ?? []
  const [left, low, right, high] = sides
  return (
    sides.length === 4 &&
    sides.every((side) => typeof side === 'number') &&
    left === right &&
    low === high
  )
}

/** Readers take two fields of one name for one. */
function isNamedAnew({ before }: ProofStep, field: PdfDictionary, form: PdfDictionary): boolean {
  const nameIn = (one: PdfDictionary | null) => stringOf(before.value(one?.get('T')))?.bytes
  const name = stringOf(field.get('T'))?.bytes
  const label = field.get('TU')
  const others = (listOf(before.value(form.get('Fields'))) ?? []).map((told) =>
    nameIn(dictionaryOf(before.value(told))),
  )
  return (
    name !== undefined &&
    (label === undefined || stringOf(label) !== null) &&
    others.every((other) => other?.equals(name) === false)
  )
}

function isStamp(step: ProofStep, told: PdfValue | undefined): boolean {
  const { file, update } = step
  const pointer = pointerOf(told)
  const stamp = pointer && step.dictionary(told, 'stamp')
  const object = pointer && update.objects.get(pointer.number)
  if (!stamp || !object || !hasOnly(stamp, STAMP)) return false
  if (nameOf(stamp.get('Type')) !== 'DocTimeStamp') return false
  const covered = coveredUpTo(file, update, object)
  return covered?.form === 'ETSI.RFC3161' && isTimeStampOf(covered)
}

/** What a signature in this update covers, if that is all of the file as it was then. */
export function coveredUpTo(
  file: Buffer,
  { eof, end }: ProofStep['update'],
  object: Parameters<typeof coveredBytes>[1],
) {
  const range = listOf(dictionaryOf(object.value)?.get('ByteRange')) ?? []
  const [start, length] = range.slice(2)
  const told = typeof start === 'number' && typeof length === 'number' ? start + length : -1
  // The program that came next may have begun on a new line.
  return told >= eof && told <= end ? coveredBytes(file.subarray(0, told), object) : null
}

/** Its page has got this one note, or has not changed. */
function isOnPage(step: ProofStep, widget: PdfValue, page: PdfValue | undefined): boolean {
  const number = pointerOf(page)?.number
  if (number === undefined) return page === undefined
  const [before, after] = [step.before, step.after].map((one) => dictionaryOf(one.value(page)))
  if (!before || !after || nameOf(before.get('Type')) !== 'Page') return false
  if (differingKeys(before, after).some((key) => key !== 'Annots')) return false
  const isKept = !step.update.objects.has(number) || step.writes(number, 'page')
  return isKept && hasOnlyGot(step, widget, [before.get('Annots'), after.get('Annots')])
}

function hasOnlyGot(step: ProofStep, widget: PdfValue, [before, after]: (PdfValue | undefined)[]) {
  const grown = grownBy(step, before, after)
  return grown !== null && grown.length <= 1 && grown.every((note) => sameValue(note, widget))
}
