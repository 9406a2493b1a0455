import { paperKinds, type IssuedPaperKind } from '@/lib/papers/paper-kind'
import { daysOfYear } from '@/lib/papers/paper-wish'
import type { OpenRecords } from '@/lib/records/open-records'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

type Props = {
  records: OpenRecords
  kind: IssuedPaperKind
  /** Of visits: the year on the page. */
  year?: string
}

/** From the page of a part to its paper, which a press there gives. */
export function TakeLink({ records, kind, year }: Props) {
  if (mayOnlyLook(records)) return null
  const days = year && daysOfYear(year)
  const asked = days ? `?tu=${days.from}&den=${days.to}` : ''
  return (
    <p className="mb-4 print:hidden">
      <a
        href={`${recordHref(records.whose, 'takeAway')}${asked}#${paperKinds[kind].slug}`}
        className="inline-flex min-h-11 items-center"
      >
        {t('Tải bản có chữ ký (PDF)')}
      </a>
    </p>
  )
}
