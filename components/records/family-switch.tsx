import { CurrentLink } from '@/components/ui/current-link'
import { PersonName } from '@/components/ui/words/person-name'
import type { OpenRecords } from '@/lib/records/open-records'
import { OWN, recordHref, type RecordPart } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

type Props = { records: OpenRecords; part: RecordPart }

/** Whose records to look at, where there is more than one's own. */
export function FamilySwitch({ records, part }: Props) {
  if (records.family.length < 2) return null
  return (
    <nav aria-label={t('Xem dữ liệu của ai')} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {records.family.map(({ whose, fullName }) => (
          <li key={whose}>
            <CurrentLink
              href={recordHref(whose, part)}
              current={whose === records.whose ? 'true' : undefined}
            >
              {whose === OWN ? t('Của tôi') : <PersonName>{fullName}</PersonName>}
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
