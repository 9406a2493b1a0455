import { Button, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'
import { openAction } from './on-phone-code'

/** Whoever sends somebody such a link wants pictures of their papers: said wherever a link opens. */
export const OnlyYourOwn = () => (
  <Notice tone="warning" title={t('Chỉ chụp nếu chính bạn vừa mở mã này trên máy tính.')}>
    <p>{t('Nếu người khác gửi cho bạn liên kết này, đừng chụp giấy tờ.')}</p>
  </Notice>
)

/** Pressed by a person: a program that looks at a link in passing uses nothing up. */
export const OnPhoneStart = ({ token }: { token: string }) => (
  <>
    <OnlyYourOwn />
    <p className="mb-6">
      {t('Mã chỉ mở được trên một điện thoại. Trên điện thoại không phải đăng nhập.')}
    </p>
    <form method="post" action={openAction}>
      <input type="hidden" name="token" value={token} />
      <ButtonRow>
        <Button>{t('Bắt đầu chụp')}</Button>
      </ButtonRow>
    </form>
  </>
)
