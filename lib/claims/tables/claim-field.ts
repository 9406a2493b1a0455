import type { ClaimVersion } from './claim-version'
import { readCondition, type Condition } from './condition'

/**
 * `code` is kept letter by letter, `codes` are several with «;», `amount` has two decimals, `quantity` three, `time` is a day or a
 * minute, `times` several of them, `birth` a day of which parts may be unknown.
 */
export type FieldType =
  | 'code'
  | 'codes'
  | 'text'
  | 'integer'
  | 'amount'
  | 'quantity'
  | 'percent'
  | 'time'
  | 'times'
  | 'birth'

/** One field of one table, as its decision names it. */
export type ClaimField = {
  name: string
  /** What 4750 called it. */
  former: string
  label: string
  type: FieldType
  /** The widest that any source gives; the sources differ. */
  length: number
  need: Need | null
  since: ClaimVersion
  /** The list its codes come from. */
  list: string
  /** Whether a report may show its value: nothing that says who somebody is, or what they suffer from. */
  told: boolean
}

/** Without what it must have a claim is refused; what it should have is only told. */
export type Need = { level: 'must' | 'should'; when: Condition }

/** `must`, `should if MA_NHOM=10`, `must unless MA_VAT_TU` */
export function readNeed(text: string): Need | null {
  const [, level, how, condition = ''] = /^(must|should)(?: (if|unless) (.+))?$/.exec(text) ?? []
  if (level !== 'must' && level !== 'should') return null
  if (!how) return { level, when: () => true }
  const holds = readCondition(condition)
  return { level, when: (valueOf) => holds(valueOf) === (how === 'if') }
}
