import type { OpenRecords } from '@/lib/records/open-records'
import {
  historyHref,
  OWN,
  recordHref,
  recordParts,
  type RecordPart,
} from '@/lib/records/record-parts'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { shownParts } from '@/lib/records/shown-parts'
import { t } from '@/lib/words/t'

type Props = { records: OpenRecords; part?: RecordPart }

/** The other parts of the same person's records. */
export const PartLinks = ({ records, part }: Props) => (
  <nav aria-label={t('Các phần khác')} className="mt-10 border-t border-line pt-4 print:hidden">
    <ul className="flex flex-wrap gap-x-6">
      {shownParts(records)
        .filter((other) => other !== part)
        .map((other) => (
          <li key={other}>
            <a
              href={recordHref(records.whose, other)}
              className="inline-flex min-h-11 items-center"
            >
              {t(recordParts[other].title)}
            </a>
          </li>
        ))}
      {!mayOnlyLook(records) && (
        <li>
          <a href={historyHref(records.whose)} className="inline-flex min-h-11 items-center">
            {records.whose === OWN
              ? t('Ai đã xem dữ liệu của tôi')
              : t('Ai đã xem dữ liệu của con')}
          </a>
        </li>
      )}
    </ul>
  </nav>
)
