import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { toCounterHref } from '@/lib/registration/desk/passes/pass'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import type { Status } from '@/lib/registration/steps/status'
import { t } from '@/lib/words/t'

/** Somebody else is signed in at this browser: nothing of the account that began it is told to them. */
export const OtherAccount = ({ here }: { here: string }) => (
  <Notice tone="warning" title={t('Đăng nhập bằng tài khoản đã bắt đầu tờ khai này.')}>
    <p>{t('Bạn đang đăng nhập bằng tài khoản khác. Phần đã điền vẫn được giữ.')}</p>
    <p>
      <a
        href={`/dang-nhap?tiep=${encodeURIComponent(here)}`}
        className="inline-flex min-h-11 items-center"
      >
        {t('Đăng nhập tài khoản khác')}
      </a>
    </p>
  </Notice>
)

type Props = { draft: { reference: string; status: Status } }

/** A contact is registered at the counter (decision 0024); a draft may be sent there at once. */
export const NoWayToAccount = ({ draft: { reference, status } }: Props) => (
  <>
    <Notice tone="warning" title={t('Tài khoản chưa có liên hệ nào nhận được mã xác thực.')}>
      <p>
        {t(
          'Mang giấy tờ tùy thân đến cơ quan BHXH. Tại quầy, cán bộ ghi liên hệ của bạn vào tài khoản.',
        )}
      </p>
    </Notice>
    {status === 'DRAFT' && (
      <p className="mt-6">
        <ButtonLink look="secondary" href={ofDeclaration(toCounterHref, reference)}>
          {t('Làm tiếp tại quầy')}
        </ButtonLink>
      </p>
    )}
  </>
)
