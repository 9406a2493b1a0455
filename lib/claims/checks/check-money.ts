import type { ClaimVersion } from '../tables/claim-version'
import { readCondition } from '../tables/condition'
import { amountOf, exactOf, isNear, sumOf, ZERO, type Exact } from '../values/exact'
import type { ClaimFindings } from './claim-finding'
import type { ClaimRule } from './claim-rules'
import type { CleanRecord } from './clean-record'
import type { LineSum } from './formula'
import { moneyRules, type MoneyRule } from './money-rules'

/**
 * The formulas of one version, first line by line, then of the summary over all lines. The mode of rounding is written nowhere, so a
 * line may be off by a hundredth of a đồng, and a sum by one for each line. A line whose product is off is reckoned on with the right
 * one: what follows from one mistake is not told as another.
 */
export function checkMoney(
  records: readonly CleanRecord[],
  version: ClaimVersion,
  findings: ClaimFindings,
): void {
  const lines = records.filter(({ raw }) => isLine(raw.table.name))
  for (const line of lines) checkRecord(line, { version, findings, slack: 1, lines: [] })
  const head = records.find(({ raw }) => raw.table.name === 'XML1')
  if (!head) return
  checkRecord(head, { version, findings, slack: lines.length + 1, lines })
}

const isLine = (table: string): boolean => table === 'XML2' || table === 'XML3'

type Within = {
  version: ClaimVersion
  findings: ClaimFindings
  /** By how many hundredths an amount may be off. */
  slack: number
  lines: readonly CleanRecord[]
}

function checkRecord(record: CleanRecord, within: Within): void {
  const table = record.raw.table.name
  const mended = new Map<string, Exact>()
  const told = new Set<string>()
  const from = {
    valueOf: (field: string) => mended.get(field) ?? exactOf(record.of(field)),
    sumOver: (sum: LineSum) => totalOf(sum, within.lines),
  }
  for (const rule of moneyRules(within.version, table)) {
    if (told.has(rule.target) && !isBalance(rule)) continue
    const ways = rule.ways.filter(({ when }) => when(record.of))
    if (ways.length === 0 || restsOnBroken(rule, record, within.lines)) continue
    const right = ways.map(({ formula }) => formula.reckon(from))
    const given = from.valueOf(rule.target)
    if (right.some((amount) => isNear(given, amount, within.slack))) continue
    tell(rule, record, within.findings)
    told.add(rule.target)
    // Only of a line: the sums of the summary are held against the lines as they were sent.
    if (table !== 'XML1' && rule.level === 'error' && !isBalance(rule))
      mended.set(rule.target, exactOf(amountOf(right[0]!)))
  }
}

const isBalance = ({ id }: MoneyRule): boolean => id.endsWith('.balance')

function tell(rule: MoneyRule, { raw, of }: CleanRecord, findings: ClaimFindings): void {
  const report = rule.level === 'error' ? findings.error : findings.warn
  const field = raw.table.fields[raw.table.place.get(rule.target)!]
  if (isBalance(rule)) report('not-balanced', { record: raw })
  else report(sentenceRule(rule), { record: raw, field, value: of(rule.target) })
}

const sentenceRule = ({ ways }: MoneyRule): ClaimRule =>
  ways.some(({ formula }) => formula.sums.length > 0) ? 'not-the-sum' : 'not-computed'

function restsOnBroken(
  { target, ways }: MoneyRule,
  record: CleanRecord,
  lines: readonly CleanRecord[],
): boolean {
  return ways.some(
    ({ formula: { fields, sums } }) =>
      [target, ...fields].some((field) => record.broken.has(field)) ||
      sums.some(({ field }) => lines.some((line) => line.broken.has(field))),
  )
}

const conditions = new Map<string, ReturnType<typeof readCondition>>()

function totalOf({ table, field, where }: LineSum, lines: readonly CleanRecord[]): Exact {
  if (where && !conditions.has(where)) conditions.set(where, readCondition(where))
  const holds = where ? conditions.get(where)! : () => true
  let total = ZERO
  for (const line of lines)
    if (line.raw.table.name === table && holds(line.of))
      total = sumOf(total, exactOf(line.of(field)))
  return total
}
