import { PersonName } from '@/components/ui/words/person-name'
import type { Ward } from '@/lib/accounts/guardians/ward'
import { t } from '@/lib/words/t'

/** Whose records somebody may open besides their own, where they begin to look. */
export const OwnChildren = ({ wards }: { wards: readonly Ward[] }) =>
  wards.length > 0 && (
    <section className="mb-10">
      <h2 className="mb-2 text-2xl">{t('Con của tôi')}</h2>
      <p className="mb-2 text-base text-ink-soft">
        {t('Thẻ BHYT, quá trình tham gia, sổ khám của con ở trang của con.')}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {wards.map(({ id, fullName }) => (
          <li key={id}>
            <a href={`/ca-nhan/con/${id}`} className="inline-flex min-h-11 items-center font-bold">
              <PersonName>{fullName}</PersonName>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
