import { dayOf } from '@/lib/forms/days/day'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { readLocalTime } from '../values/local-time'
import type { ClaimFindings } from './claim-finding'
import type { CleanRecord } from './clean-record'

/** Of what a claim tells as having been: an error keeps it out, since the list of visits is in the order of these days. */
const PAST: readonly [string, 'error' | 'warn'][] = [
  ['NGAY_SINH', 'error'],
  ['NGAY_VAO', 'error'],
  ['NGAY_RA', 'error'],
  ['NGAY_TTOAN', 'warn'],
]

/**
 * Nothing has been that is after the day on which the file was made, or after tomorrow (`now`): a hospital's clock may be some hours
 * ahead of ours.
 */
export function checkNotAhead(
  head: CleanRecord,
  madeOn: string,
  findings: ClaimFindings,
  now = Date.now(),
): void {
  const tomorrow = dayOf(new Date(now + DAY_MS))
  const made = readLocalTime(madeOn)?.slice(0, tomorrow.length) ?? tomorrow
  const last = made < tomorrow ? made : tomorrow
  const { table, values } = head.raw
  for (const [name, tell] of PAST) {
    const place = table.place.get(name)!
    const day = head.of(name).slice(0, last.length)
    if (day <= last.slice(0, day.length)) continue
    findings[tell]('not-yet', {
      record: head.raw,
      field: table.fields[place]!,
      value: values[place],
    })
  }
}
