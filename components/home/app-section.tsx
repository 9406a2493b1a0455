import { portalAdvice } from '@/lib/site/official-sentences'
import { AppLinks } from './app-links'
import { HomeSection } from './home-section'

export const AppSection = () => (
  <HomeSection
    id="ung-dung"
    title="Ứng dụng VssID trên điện thoại"
    lead={
      <>
        <span className="max-sm:hidden">{portalAdvice.scanQr}. </span>
        Bạn đăng nhập bằng mã số BHXH sau khi có tài khoản.
      </>
    }
  >
    <AppLinks />
  </HomeSection>
)
