import { onlyValue, tags } from '../revocation/der'
import { Cursor } from '../pdf/cursor'
import { unpack } from '../pdf/unpack'
import {
  dictionaryOf,
  listOf,
  pointerOf,
  stringOf,
  wholeNumberOf,
  type PdfObject,
  type PdfValue,
} from '../pdf/value'
import { hasOnly, isObject, type ProofStep } from './proof-step'

const STORE = new Set(['Type', 'VRI', 'Certs', 'OCSPs', 'CRLs'])
const OF_ONE = new Set(['Type', 'Cert', 'OCSP', 'CRL', 'TU', 'TS'])
const BYTES = new Set(['Length', 'Filter'])
/** A signature is named by the SHA-1 of its bytes. */
const NAME = /^[0-9A-F]{40}$/i

/** A document security store (ISO 32000-2, 12.8.4.3): certificates, lists and answers to check signatures by later, and nothing that shows. */
export function isStore(step: ProofStep, told: PdfValue | undefined): boolean {
  const store = step.dictionary(told, 'store')
  if (!store || !hasOnly(store, STORE)) return false
  const lists = ['Certs', 'OCSPs', 'CRLs'].map((key) => store.get(key))
  return lists.every((list) => isList(step, list)) && areNamed(step, store.get('VRI'))
}

function areNamed(step: ProofStep, told: PdfValue | undefined): boolean {
  if (told === undefined) return true
  const named = step.dictionary(told, 'store')
  return (
    named !== null &&
    [...named].every(([name, one]) => name === 'Type' || (NAME.test(name) && isOfOne(step, one)))
  )
}

function isOfOne(step: ProofStep, told: PdfValue): boolean {
  const one = step.dictionary(told, 'store')
  if (!one || !hasOnly(one, OF_ONE)) return false
  const [day, stamp] = [one.get('TU'), one.get('TS')]
  return (
    ['Cert', 'OCSP', 'CRL'].every((key) => isList(step, one.get(key))) &&
    (day === undefined || stringOf(day) !== null) &&
    (stamp === undefined || isBytes(step, stamp))
  )
}

function isList(step: ProofStep, told: PdfValue | undefined): boolean {
  if (told === undefined) return true
  return listOf(step.plain(told, 'list'))?.every((one) => isBytes(step, one)) === true
}

/** A stream that holds one value in DER and says nothing of how to show it. */
function isBytes(step: ProofStep, told: PdfValue): boolean {
  if (!pointerOf(told)) return false
  const found = step.found(told, 'bytes')
  if (!isObject(found) || !found.stream) return false
  const entries = dictionaryOf(found.value)
  if (!entries || !hasOnly(entries, BYTES) || !isLength(step, entries.get('Length'))) return false
  // Those of an earlier update were looked at then.
  return !step.update.objects.has(found.number) || isDer(step, found)
}

const isLength = (step: ProofStep, told: PdfValue | undefined) =>
  wholeNumberOf(step.plain(told, 'length')) !== null

function isDer({ file, before }: ProofStep, object: PdfObject): boolean {
  try {
    return onlyValue(unpack(new Cursor(file, 0, before.budget), object), tags.sequence) !== null
  } catch (fault) {
    if (fault instanceof RangeError) return false
    throw fault
  }
}
