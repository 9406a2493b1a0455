import { CurrentLink } from '@/components/ui/current-link'
import { insuranceHref, insuranceIds, insurances } from '@/lib/participation/insurances'
import { recordHref } from '@/lib/records/record-parts'
import type { Insurance } from '@/lib/records/records'
import { t } from '@/lib/words/t'

type Props = { whose: string; insurance: Insurance }

/** The four kinds, each with its own address. */
export const InsuranceLinks = ({ whose, insurance }: Props) => (
  <nav aria-label={t('Loại bảo hiểm')} className="mb-6 border-b border-line print:hidden">
    <ul className="flex flex-wrap gap-x-6">
      {insuranceIds.map((id) => (
        <li key={id}>
          <CurrentLink
            href={insuranceHref(recordHref(whose, 'participation'), id)}
            current={id === insurance ? 'page' : undefined}
          >
            {t(insurances[id].short)}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
)
