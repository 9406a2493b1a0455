import { lookUpHref, lookUps } from '@/lib/site/look-ups'
import { HomeSection } from './home-section'
import { t } from '@/lib/words/t'

export const LookUpsSection = () => (
  <HomeSection id="tra-cuu" title={t('Tra cứu')} lead={t('Sáu mục, không cần tài khoản.')}>
    <ul className="grid gap-x-10 border-t border-line sm:grid-cols-2 lg:grid-cols-3">
      {lookUps.map(({ id, title }) => (
        <li key={id} className="border-b border-line">
          <a href={lookUpHref(id)} className="flex min-h-14 items-center py-2 leading-snug">
            {t(title)}
          </a>
        </li>
      ))}
    </ul>
  </HomeSection>
)
