import { formatDay } from '@/lib/forms/days/dates'
import { isStillOpen, type SentCorrection } from '@/lib/corrections/correction'
import { reportHref, sentReportHref } from '@/lib/corrections/addresses'
import type { SubjectId } from '@/lib/corrections/subjects'
import type { OpenRecords } from '@/lib/records/open-records'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'

type Props = {
  records: Pick<OpenRecords, 'whose' | 'relation'>
  subject: SubjectId
  /** What stands for the row in addresses. */
  mark: string
  /** Of this kind all that was reported, the newest first: what became of this row is told in place of the button. */
  reports: readonly SentCorrection[]
  /** Which row, for whoever hears links one by one. */
  of: string
  label?: string
}

/** «Báo sai» on a row; once reported, when and what became of it. Nothing for whoever may only look. */
export function ReportLink({ records, subject, mark, reports, of, label = t('Báo sai') }: Props) {
  if (mayOnlyLook(records)) return null
  const last = reports.find((one) => one.mark === mark && one.state !== 'WITHDRAWN')
  return (
    <a
      href={
        last ? sentReportHref(records.whose, last.id) : reportHref(records.whose, subject, mark)
      }
      className="inline-flex min-h-11 items-center print:hidden"
    >
      <span>
        {last ? saidOf(last) : label}
        <span className="sr-only"> {of}</span>
      </span>
    </a>
  )
}

const saidOf = ({ state, sentAt, stateSince }: SentCorrection): string =>
  isStillOpen(state)
    ? t('Đã gửi báo sai ngày {day}, đang xem', { day: formatDay(sentAt) })
    : t('Đã trả lời báo sai ngày {day}', { day: formatDay(stateSince) })
