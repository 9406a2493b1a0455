import { hasActiveContent } from '../pdf/active-content'
import { pointersIn } from '../pdf/led-to'
import { differingKeys } from '../pdf/same-value'
import { sizeOf } from '../pdf/update'
import { dictionaryOf, nameOf, pointerOf, stringOf, type PdfValue } from '../pdf/value'
import { addsOnlyStamp } from './stamp'
import { type ProofPart, type ProofStep } from './proof-step'
import { isStore } from './store'

const ON_ROOT = new Set(['DSS', 'Extensions', 'AcroForm'])
const ON_INFO = new Set(['ModDate', 'Producer'])

/**
 * Whether an update behind the signature only helps to check it later: each of its objects must have its place in a store or a time stamp,
 * and none may replace anything but the four that lead there. Whatever else it holds, it is refused as anything added is.
 */
export function onlyProves(step: ProofStep): boolean {
  const roots = step.roots
  if (!roots) return false
  const objects = [...step.update.objects.values()]
  return (
    isInfoKept(step) &&
    areCarriers(step) &&
    isRootKept(step, roots) &&
    isStoreKept(step, roots) &&
    addsOnlyStamp(step, roots) &&
    objects.every(({ number }) => step.parts.has(number)) &&
    [...step.parts.values()].some((part) => PROVES.includes(part)) &&
    isUnknownBefore(step) &&
    !hasActiveContent(objects)
  )
}

/** Only a day written anew proves nothing. */
const PROVES: ProofPart[] = ['store', 'bytes', 'stamp']

type Roots = NonNullable<ProofStep['roots']>

function isRootKept(step: ProofStep, { before, after }: Roots): boolean {
  const { root } = step.before.issued
  const keys = differingKeys(before, after)
  if (keys.some((key) => !ON_ROOT.has(key)) || !isBare(after.get('Extensions'))) return false
  return !step.update.objects.has(root) || step.writes(root, 'root')
}

const isStoreKept = (step: ProofStep, { before, after }: Roots) =>
  after.has('DSS') ? isStoreOrSame(step, after.get('DSS')) : !before.has('DSS')

/** One that was signed along is not looked at again; nor may it be written anew. */
function isStoreOrSame(step: ProofStep, told: PdfValue | undefined): boolean {
  const number = pointerOf(told)?.number
  const wasSigned = number !== undefined && step.isThere(number) && !step.known.has(number)
  return wasSigned ? !step.update.objects.has(number) : isStore(step, told)
}

/** Numbers and names, in dictionaries. */
const isBare = (value: PdfValue | undefined): boolean =>
  value instanceof Map
    ? [...value.values()].every(isBare)
    : !pointerOf(value) && !Array.isArray(value)

/** Day and program, in words. */
function isInfoKept(step: ProofStep): boolean {
  const told = step.before.issued.table.trailer.get('Info')
  const number = pointerOf(told)?.number
  const named = pointerOf(step.update.table.trailer.get('Info'))?.number
  if (number === undefined || (named !== undefined && named !== number)) return named === number
  if (!step.update.objects.has(number)) return true
  const [before, after] = [step.before, step.after].map((one) => dictionaryOf(one.value(told)))
  if (!before || !after) return false
  return (
    differingKeys(before, after).every((key) => ON_INFO.has(key) && stringOf(after.get(key))) &&
    step.writes(number, 'info')
  )
}

/** Tables and packets are new objects; what they carry is looked at by itself. */
function areCarriers(step: ProofStep): boolean {
  return [...step.update.objects.values()]
    .filter(
      ({ value, stream }) => stream && CARRIERS.has(nameOf(dictionaryOf(value)?.get('Type')) ?? ''),
    )
    .every(({ number }) => step.takes(number, 'carrier'))
}
const CARRIERS = new Set(['XRef', 'ObjStm'])

/** Nothing that was signed may have led to what only comes now. */
function isUnknownBefore(step: ProofStep): boolean {
  const { before, update } = step
  const free = sizeOf(before.issued.table)
  const added = new Set([...update.objects.keys()].filter((number) => !step.isThere(number)))
  if ([...added].some((number) => number < free)) return false
  return [...before.appended.values()].every(({ value }) => {
    for (const number of pointersIn(before, value)) if (added.has(number)) return false
    return true
  })
}
