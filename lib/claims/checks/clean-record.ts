import type { RawRecord } from '../parts/raw-record'
import { codeLists } from '../tables/code-lists'
import type { ClaimField } from '../tables/claim-field'
import { isSince, type ClaimVersion } from '../tables/claim-version'
import type { ClaimFindings } from './claim-finding'
import { cleanValue } from './clean-value'

/** One record with every value in its one shape. */
export type CleanRecord = {
  raw: RawRecord
  values: readonly string[]
  /** Fields whose value can't be read: no formula may rest on them. */
  broken: ReadonlySet<string>
  /** Reads a value by the name of its field; empty where there is none. */
  of: (field: string) => string
}

export function cleanRecord(
  raw: RawRecord,
  version: ClaimVersion,
  findings: ClaimFindings,
): CleanRecord {
  const values: string[] = []
  const broken = new Set<string>()
  const { fields, place } = raw.table
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at]!
    const written = raw.values[at]
    if (written === undefined) {
      values.push('')
      continue
    }
    const cleaned = cleanValue(written, field)
    values.push(cleaned.value)
    if (cleaned.broken) {
      if (cleaned.broken !== 'too-many-decimals') broken.add(field.name)
      tellBroken(findings, raw, { field, value: written.trim(), rule: cleaned.broken })
    } else if (cleaned.value !== '') checkValue(findings, raw, { field, value: cleaned.value })
  }
  for (const name of raw.twice)
    findings.error('given-twice', { record: raw, field: fields[place.get(name)!] })
  const of = (field: string): string => values[place.get(field)!] ?? ''
  const record = { raw, values, broken, of }
  checkNeeds(record, version, findings)
  return record
}

type Told = { field: ClaimField; value: string }

function tellBroken(
  findings: ClaimFindings,
  record: RawRecord,
  { field, value, rule }: Told & { rule: Parameters<ClaimFindings['error']>[0] },
): void {
  const tell = rule === 'too-many-decimals' ? findings.warn : findings.error
  tell(rule, { record, field, value })
}

function checkValue(findings: ClaimFindings, record: RawRecord, { field, value }: Told): void {
  // What is too long for a code is in no list either: told once.
  if (value.length > field.length && !isTime(field))
    findings.error('too-long', { record, field, value })
  else if (field.list) checkCode(findings, record, { field, value })
}

/** Times have a size of their own: what is too long is none. */
const isTime = ({ type }: ClaimField): boolean => ['time', 'times', 'birth'].includes(type)

function checkCode(findings: ClaimFindings, record: RawRecord, { field, value }: Told): void {
  const list = codeLists.get(field.list)!
  const codes = field.type === 'codes' ? value.split(';') : [value]
  // 130 wrote kinds of care as numbers, without their first zero.
  if (codes.every((code) => list.names.has(code) || list.names.has(`0${code}`))) return
  if (list.whole) findings.error('unknown-code', { record, field, value })
  else findings.warn('unlisted-code', { record, field, value })
}

function checkNeeds(record: CleanRecord, version: ClaimVersion, findings: ClaimFindings): void {
  const { fields } = record.raw.table
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at]!
    if (!field.need || record.values[at] !== '' || record.broken.has(field.name)) continue
    if (!isSince(version, field.since) || !field.need.when(record.of)) continue
    const where = { record: record.raw, field, value: '' }
    if (field.need.level === 'must') findings.error('required', where)
    else findings.warn('expected', where)
  }
}
