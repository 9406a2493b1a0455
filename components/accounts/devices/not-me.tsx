import { Button } from '@/components/ui/button'
import { t } from '@/lib/words/t'
import { NOT_ME } from '@/lib/accounts/devices/not-me-address'

/** One press for whoever sees a device that is not theirs. */
export const NotMe = () => (
  <section className="border-t border-line pt-6">
    <h2 className="mb-2 text-2xl">{t('Có thiết bị không phải của bạn?')}</h2>
    <p className="mb-4">
      {t(
        'Nhấn nút này: mọi thiết bị được đăng xuất, mật khẩu cũ không dùng được nữa. Mã đặt mật khẩu mới được gửi đến liên hệ của bạn.',
      )}
    </p>
    <NotMeForm />
  </section>
)

export const NotMeForm = () => (
  <form method="post" action={NOT_ME}>
    <Button look="secondary">{t('Không phải tôi')}</Button>
  </form>
)
