import { ButtonLink } from '@/components/ui/button'
import { hotline, officialSites } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** The ways that are open today, for every page that is not. */
export const HelpToday = () => (
  <p className="mt-8 flex flex-wrap gap-x-4 gap-y-3">
    <ButtonLink href={hotline.href} look="secondary">
      {t('Gọi {phone}', { phone: hotline.shown })}
    </ButtonLink>
    <ButtonLink href={officialSites.portal.href} look="quiet">
      {t('Mở Cổng Dịch vụ công BHXH Việt Nam')}
    </ButtonLink>
  </p>
)
