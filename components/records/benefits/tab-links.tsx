import { CurrentLink } from '@/components/ui/current-link'
import { benefitTabs, tabHref, tabNames, type BenefitTab } from '@/lib/benefits/benefit-tabs'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

type Props = { whose: string; current: BenefitTab | null }

/** The tabs of the app, after a first page that says what is open now. */
export const TabLinks = ({ whose, current }: Props) => (
  <nav aria-label={t('Các loại chế độ')} className="mb-6 border-b border-line print:hidden">
    <ul className="flex flex-wrap gap-x-6">
      <li>
        <CurrentLink
          href={recordHref(whose, 'benefits')}
          current={current === null ? 'page' : undefined}
        >
          {t('Tất cả')}
        </CurrentLink>
      </li>
      {tabNames.map((tab) => (
        <li key={tab}>
          <CurrentLink href={tabHref(whose, tab)} current={tab === current ? 'page' : undefined}>
            {t(benefitTabs[tab].title)}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
)
