import type { RawClaim, RawRecord } from '../parts/raw-record'
import type { ClaimField } from '../tables/claim-field'
import { claimRules, type ClaimRule } from './claim-rules'
import { toldValue } from './told-value'

/** One thing about a claim: an error keeps it out, a warning goes along with it. */
export type ClaimFinding = {
  level: 'error' | 'warning'
  /** Which HOSO of the file, from 1. */
  record: number
  /** In the file; of what came as a part, where its HOSO begins. */
  line: number
  /** Within the part, where there is one. */
  partLine?: number
  linkId: string
  table: string
  /** Which record of the table, from 1. */
  item?: number
  field?: string
  label?: string
  /** Shortened; never of a person. */
  value?: string
  rule: ClaimRule
  sentence: string
}

type Where = {
  record?: RawRecord
  field?: ClaimField
  value?: string
  table?: string
  at?: { line: number; inPart: boolean }
}

/** Gathers what is found in one claim; beyond so many it only counts. */
export class ClaimFindings {
  readonly all: ClaimFinding[] = []
  errors = 0
  /** How many more there were. */
  untold = 0
  linkId = ''

  constructor(
    private readonly claim: RawClaim,
    private readonly most: number,
  ) {}

  error = (rule: ClaimRule, where: Where): void => this.add('error', rule, where)
  warn = (rule: ClaimRule, where: Where): void => this.add('warning', rule, where)

  private add(level: ClaimFinding['level'], rule: ClaimRule, where: Where): void {
    if (level === 'error') this.errors += 1
    if (this.all.length >= this.most) {
      this.untold += 1
      return
    }
    this.all.push({
      level,
      record: this.claim.number,
      ...this.placeOf(where),
      linkId: this.linkId,
      table: where.record?.table.name ?? where.table ?? '',
      item: where.record?.item,
      field: where.field?.name,
      label: where.field?.label,
      value: where.field && toldValue(where.field, where.value),
      rule,
      sentence: claimRules[rule],
    })
  }

  private placeOf({ record, field, at }: Where): { line: number; partLine?: number } {
    const { line, inPart } = (record && lineOf(record, field)) ?? at ?? this.ofClaim()
    return inPart ? { line: this.claim.line, partLine: line } : { line }
  }

  private ofClaim = () => ({ line: this.claim.line, inPart: false })
}

/** Of a field its own line, of one that is missing the line of its record. */
function lineOf(record: RawRecord, field?: ClaimField): { line: number; inPart: boolean } {
  const { table, lines, line, inPart } = record
  const place = field && table.place.get(field.name)
  return { line: (place === undefined ? undefined : lines[place]) ?? line, inPart }
}
