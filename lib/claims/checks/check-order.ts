import { daysBetween } from '../values/local-time'
import type { ClaimFindings } from './claim-finding'
import type { CleanRecord } from './clean-record'

/** [table, the later time, the earlier one, what a swap is] */
const ORDERS: readonly [string, string, string, 'error' | 'warn'][] = [
  ['XML1', 'NGAY_RA', 'NGAY_VAO', 'error'],
  ['XML1', 'NGAY_VAO_NOI_TRU', 'NGAY_VAO', 'warn'],
  ['XML2', 'NGAY_TH_YL', 'NGAY_YL', 'warn'],
  ['XML3', 'NGAY_TH_YL', 'NGAY_YL', 'warn'],
  ['XML3', 'NGAY_KQ', 'NGAY_YL', 'warn'],
  ['XML7', 'NGAY_RA', 'NGAY_VAO', 'warn'],
  ['XML11', 'DEN_NGAY', 'TU_NGAY', 'warn'],
]

/** Times that can't come in the order in which they are written. Where one is only a day, days are compared. */
export function checkOrder(record: CleanRecord, findings: ClaimFindings): void {
  const { table } = record.raw
  for (const [of, late, early, tell] of ORDERS) {
    if (of !== table.name) continue
    const [later, earlier] = [record.of(late), record.of(early)]
    const length = Math.min(later.length, earlier.length)
    if (length === 0 || later.slice(0, length) >= earlier.slice(0, length)) continue
    const [field, written] = [table.fields[table.place.get(late)!]!, table.place.get(late)!]
    findings[tell]('too-early', { record: record.raw, field, value: record.raw.values[written] })
  }
}

/** Kinds of care whose days follow from coming and going; of the others they depend on courses of medicine. */
const DAYS: Record<string, (nights: number) => number[]> = {
  // 0 by 130 and 4750, 1 by the text of 3176: both are sent.
  '01': (nights) => [0, nights + 1],
  '03': (nights) => [nights + 1],
  '04': (nights) => [nights + 1],
  '06': (nights) => [nights + 1],
  '09': () => [0],
}

export function checkDays(head: CleanRecord, findings: ClaimFindings): void {
  const { table } = head.raw
  const [came, left] = [head.of('NGAY_VAO'), head.of('NGAY_RA')]
  const days = DAYS[head.of('MA_LOAI_KCB').padStart(2, '0')]
  const given = head.of('SO_NGAY_DTRI')
  if (!days || !came || !left || given === '' || left < came) return
  if (days(daysBetween(came, left)).includes(Number(given))) return
  const field = table.fields[table.place.get('SO_NGAY_DTRI')!]!
  findings.warn('other-days', { record: head.raw, field, value: given })
}
