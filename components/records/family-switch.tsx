import { CurrentLink } from '@/components/ui/current-link'
import { PersonName } from '@/components/ui/words/person-name'
import type { OpenRecords } from '@/lib/records/open-records'
import { OWN, recordHref, hrefOfSubject, type RecordPart } from '@/lib/records/record-parts'
import type { RecordSubject } from '@/lib/records/record-subject'
import { shownParts } from '@/lib/records/shown-parts'
import { t } from '@/lib/words/t'

type Props = { records: OpenRecords; part: RecordPart }

/** Whose records to look at, where there is more than one's own. */
export function FamilySwitch({ records, part }: Props) {
  if (records.family.length < 2) return null
  return (
    <nav aria-label={t('Xem dữ liệu của ai')} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {records.family.map((one) => (
          <li key={one.whose}>
            <CurrentLink
              href={hrefOf(one, part)}
              current={one.whose === records.whose ? 'true' : undefined}
            >
              {one.whose === OWN ? t('Của tôi') : <PersonName>{one.fullName}</PersonName>}
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same part of another's records; where they let nobody look at it, what they do. */
const hrefOf = (subject: RecordSubject, part: RecordPart): string =>
  shownParts(subject).includes(part) ? recordHref(subject.whose, part) : hrefOfSubject(subject)
