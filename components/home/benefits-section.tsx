import { Icon } from '@/components/ui/icon'
import { benefits } from '@/lib/site/official-sentences'
import { HomeSection } from './home-section'
import { t } from '@/lib/words/t'

export const BenefitsSection = () => (
  <HomeSection
    id="loi-ich"
    title={t('Lợi ích của ứng dụng VssID')}
    lead={t('Theo hướng dẫn của BHXH tỉnh An Giang năm 2021.')}
  >
    <ul className="grid grid-cols-1 gap-x-10 gap-y-4 md:grid-cols-2 lg:grid-cols-3 lg:[&>li:last-child]:col-span-2">
      {benefits.map((benefit) => (
        <li key={benefit} lang="vi" className="flex gap-3">
          <Icon name="check" className="mt-0.5 size-6 text-voice" />
          {benefit}
        </li>
      ))}
    </ul>
  </HomeSection>
)
