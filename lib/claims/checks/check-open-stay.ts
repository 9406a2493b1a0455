import type { ClaimFindings } from './claim-finding'
import type { CleanRecord } from './clean-record'

/** Papers that name the day of discharge once more. */
const PAPERS = ['XML7', 'XML8']
/** MA_LOAI_RV of an ordinary discharge, which some programs write from the first day on. */
const DISCHARGED = '1'

/**
 * Whether a patient is still there is said once, by the summary (which kinds of care leave NGAY_RA open: tables/data/fields.csv); its
 * papers say the same. A stay of which a paper or a code says that it has ended is told, so that no visit stays open by an oversight.
 */
export function checkOpenStay(
  head: CleanRecord,
  records: readonly CleanRecord[],
  findings: ClaimFindings,
): void {
  if (head.broken.has(FIELD)) return
  const papers = records.filter(({ raw }) => PAPERS.includes(raw.table.name))
  const hasLeft = head.of(FIELD) !== ''
  const wanting = papers.filter((paper) => hasLeft && isOpen(paper))
  for (const paper of wanting) findings.error('required', at(paper))
  if (hasLeft) return
  if (papers.some((paper) => !isOpen(paper))) findings.error('required', at(head))
  else if (head.of('MA_LOAI_RV') === DISCHARGED || papers.length > 0)
    findings.warn('still-there', at(head))
}

const FIELD = 'NGAY_RA'

/** What is written there and can't be read is told by itself. */
const isOpen = ({ of, broken }: CleanRecord) => of(FIELD) === '' && !broken.has(FIELD)

const at = ({ raw }: CleanRecord) => ({
  record: raw,
  field: raw.table.fields[raw.table.place.get(FIELD)!],
  value: '',
})
