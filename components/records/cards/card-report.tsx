import type { SentCorrection } from '@/lib/corrections/correction'
import type { ListedCard } from '@/lib/cards/shown-cards'
import { termWords } from '@/lib/cards/state-words'
import type { OpenRecords } from '@/lib/records/open-records'
import { rowMark } from '@/lib/records/row-mark'
import { ReportLink } from '../reports/report-link'

export type Reporting = {
  records: Pick<OpenRecords, 'whose' | 'relation' | 'bhxhCode' | 'inFull'>
  reports: readonly SentCorrection[]
}

/** Where somebody says that a card is told wrong, or hears what became of it. */
export const CardReport = ({ of, records, reports }: Reporting & { of: ListedCard }) => (
  <ReportLink
    records={records}
    subject="card"
    mark={rowMark(records.bhxhCode, of.card.key)}
    reports={reports}
    of={termWords(of)}
  />
)
