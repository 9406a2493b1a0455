import type { BadClaim, GoodClaim, RefusedFile } from '@/lib/claims/claim-events'
import { claimRules, type ClaimRule } from '@/lib/claims/checks/claim-rules'
import { ownerRules, type OwnerRule } from './owner-rules'

const ownRules = {
  'too-many-findings': 'Xuất lại hồ sơ này. Có quá nhiều chỗ phải xem lại.',
} as const

type ClaimRefusalRule = ClaimRule | OwnerRule | keyof typeof ownRules

/**
 * `record`: which claim of its file, from 1. `column`: where in it, `XML1.NGAY_RA`, `XML2.3.SO_LUONG`; empty for all of it. Of what came
 * as a part, `line` is that of its HOSO, and the line within the part stands behind: `XML2.3.SO_LUONG:23`.
 */
export type ClaimRefusal = {
  line: number
  record: number
  column: string
  rule: ClaimRefusalRule
}

/** So many are kept of one claim: whoever exports it anew needs no longer list. */
const MOST_OF_ONE = 20

export function refusalsOfBadClaim({ number, line, findings }: BadClaim): ClaimRefusal[] {
  const errors = findings.filter(({ level }) => level === 'error')
  const all = errors.map(({ table, item, field, rule, line, partLine }): ClaimRefusal => {
    const place = [table, table === 'XML1' ? undefined : item, field].filter(Boolean).join('.')
    const column = partLine === undefined ? place : `${place}:${partLine}`
    return { line, record: number, column, rule }
  })
  const told = [
    ...new Map(all.map((one) => [`${one.line} ${one.column} ${one.rule}`, one])).values(),
  ]
  // The reader lists so many; what speaks against the claim may be beyond them.
  return told.length > 0
    ? told.slice(0, MOST_OF_ONE)
    : [{ line, record: number, column: '', rule: 'too-many-findings' }]
}

export const refusalOfOwner = (
  { number, line }: GoodClaim,
  { field, rule }: { field: string; rule: OwnerRule },
): ClaimRefusal => ({ line, record: number, column: `XML1.${field}`, rule })

/** Of a file that can't be read any further: after the last claim that could. */
export const refusalOfFile = ({ refusal, line }: RefusedFile, after: number): ClaimRefusal => ({
  line,
  record: after + 1,
  column: '',
  rule: refusal,
})

const rules: Record<string, string> = { ...claimRules, ...ownerRules, ...ownRules }

/** Undefined: no rule of claims. */
export const sentenceOfClaimRule = (rule: string): string | undefined =>
  Object.hasOwn(rules, rule) ? rules[rule] : undefined
