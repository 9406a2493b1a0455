import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { settingsHref, withdrawTermsHref } from '@/lib/own-settings/setting-addresses'
import { t } from '@/lib/words/t'

/** What it brings about, before it is pressed. */
export const WithdrawTermsForm = () => (
  <>
    <ul className="list-disc space-y-2 pl-[1.35em]">
      <li>{t('Bạn được đăng xuất. Ở mọi thiết bị, trang cá nhân không mở nữa.')}</li>
      <li>{t('Tài khoản vẫn còn, không có gì bị xóa. Việc đã làm vẫn có giá trị.')}</li>
      <li>{t('Hồ sơ đã gửi vẫn được giải quyết. Con của bạn vẫn có tài khoản của con.')}</li>
      <li>{t('Muốn dùng lại: đăng nhập, rồi chấp nhận các điều khoản.')}</li>
    </ul>
    <form method="post" action={withdrawTermsHref}>
      <ButtonRow>
        <Button look="danger">{t('Rút lại và đăng xuất')}</Button>
        <ButtonLink look="secondary" href={settingsHref}>
          {t('Không rút, về Cài đặt')}
        </ButtonLink>
      </ButtonRow>
    </form>
  </>
)
