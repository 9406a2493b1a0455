import { PersonName } from '@/components/ui/words/person-name'
import { formatDay } from '@/lib/forms/days/dates'
import type { HeldConsent } from '@/lib/records/consents/list-consents'
import { t } from '@/lib/words/t'

/** On one's own page, beside the children: who lets one look, where somebody looks for them a year later. */
export const HeldPeople = ({ held }: { held: readonly HeldConsent[] }) =>
  held.length > 0 && (
    <section className="mb-10">
      <h2 className="mb-2 text-2xl">{t('Người cho bạn xem')}</h2>
      <ul>
        {held.map(({ id, whose, name, endsOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <a href={`/ca-nhan/${whose}`} className="inline-flex min-h-11 items-center font-bold">
              <PersonName>{name}</PersonName>
            </a>
            <span className="text-base text-ink-soft">
              {t('Đến hết ngày {day}', { day: formatDay(endsOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
