import { portalAdvice } from '@/lib/site/official-sentences'
import { AppLinks } from './app-links'
import { HomeSection } from './home-section'
import { t } from '@/lib/words/t'

export const AppSection = () => (
  <HomeSection
    id="ung-dung"
    title={t('Ứng dụng VssID trên điện thoại')}
    lead={
      <>
        <span lang="vi" className="max-sm:hidden">
          {portalAdvice.scanQr}.{' '}
        </span>
        {t('Bạn đăng nhập bằng mã số BHXH sau khi có tài khoản.')}
      </>
    }
  >
    <AppLinks />
  </HomeSection>
)
