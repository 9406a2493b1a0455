import type { RawClaim } from '../parts/raw-record'
import type { ClaimVersion } from '../tables/claim-version'
import { checkCards } from './check-card'
import { checkMoney } from './check-money'
import { checkNotAhead } from './check-not-ahead'
import { checkOpenStay } from './check-open-stay'
import { checkDays, checkOrder } from './check-order'
import type { ClaimFindings } from './claim-finding'
import { claimVersionOf, isOf4210 } from './claim-version-of'
import { cleanRecord, type CleanRecord } from './clean-record'

/** A claim whose values are in their one shape, and by which decision it was written. */
export type CheckedClaim = { version: ClaimVersion; head: CleanRecord; records: CleanRecord[] }

/** Holds a claim to every rule; null where there is no summary to hang it on. */
export function checkClaim(
  claim: RawClaim,
  sender: { facility: string; madeOn: string },
  findings: ClaimFindings,
): CheckedClaim | null {
  const heads = claim.records.filter(({ table }) => table.name === 'XML1')
  findings.linkId = linkIdOf(claim)
  for (const { table, refusal, ...at } of claim.faults) findings.error(refusal, { table, at })
  if (isOf4210(claim)) {
    findings.error('old-format', { table: 'XML1', record: heads[0] })
    return null
  }
  if (heads.length !== 1) {
    // One that could not be read is there, and told above.
    const isTold = heads.length === 0 && claim.faults.some(({ table }) => table === 'XML1')
    if (!isTold) findings.error('no-summary', { table: 'XML1', record: heads[1] })
    return null
  }
  const version = claimVersionOf(claim, sender.madeOn)
  const records = claim.records.map((raw) => cleanRecord(raw, version, findings))
  const head = records.find(({ raw }) => raw === heads[0])!
  checkCards(head, findings)
  checkDays(head, findings)
  checkOpenStay(head, records, findings)
  for (const record of records) checkOrder(record, findings)
  checkNotAhead(head, sender.madeOn, findings)
  checkTogether({ head, records }, sender.facility, findings)
  checkMoney(records, version, findings)
  return { version, head, records }
}

/** One MA_LK in all parts, one facility inside and outside: neither may speak for another. */
function checkTogether(
  { head, records }: { head: CleanRecord; records: readonly CleanRecord[] },
  facility: string,
  findings: ClaimFindings,
): void {
  const linkId = head.of('MA_LK')
  for (const { raw, of } of records)
    if (of('MA_LK') !== '' && of('MA_LK') !== linkId)
      findings.error('other-link', {
        record: raw,
        field: raw.table.fields[raw.table.place.get('MA_LK')!],
      })
  const own = head.of('MA_CSKCB')
  if (own === '' || own === facility) return
  const field = head.raw.table.fields[head.raw.table.place.get('MA_CSKCB')!]
  findings.error('other-facility', { record: head.raw, field, value: own })
}

const MOST_LETTERS = 100

function linkIdOf({ records }: RawClaim): string {
  const head = records.find(({ table }) => table.name === 'XML1') ?? records[0]
  const written = head?.values[head.table.place.get('MA_LK')!] ?? ''
  return written.trim().slice(0, MOST_LETTERS)
}
