import type { PdfValue } from './value'

/** Programs write 595.28 as 595.280029; less than a hundredth of a point nobody sees. */
const UNSEEN = 0.01

/** Whether two values say the same. References are the same when they point to the same number. */
export function sameValue(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < UNSEEN
  if (one instanceof Map) return other instanceof Map && sameEntries(one, other)
  if (Array.isArray(one)) return Array.isArray(other) && sameList(one, other)
  return isMarked(one) && isMarked(other) ? told(one) === told(other) : one === other
}

type Marked = Extract<PdfValue, { kind: string }>
const isMarked = (value: PdfValue | undefined): value is Marked =>
  typeof value === 'object' && value !== null && 'kind' in value

const sameList = (one: PdfValue[], other: PdfValue[]) =>
  one.length === other.length && one.every((value, at) => sameValue(value, other[at]))

const sameEntries = (one: Map<string, PdfValue>, other: Map<string, PdfValue>) =>
  one.size === other.size && [...one].every(([key, value]) => sameValue(value, other.get(key)))

function told(value: Marked): string {
  if (value.kind === 'string') return `(${value.bytes.toString('hex')}`
  return value.kind === 'name' ? `/${value.name}` : `${value.number} ${value.generation} R`
}

/** The keys in which two dictionaries differ. */
export const differingKeys = (one: Map<string, PdfValue>, other: Map<string, PdfValue>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => !sameValue(one.get(key), other.get(key)),
  )
