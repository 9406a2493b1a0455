import { Button, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownCode } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'

type Props = { codes: string[]; login: string; siteName: string; action: string; now: Date }

/** Ten codes, once: on the screen and on paper alike. */
export const BackupCodes = ({ codes, login, siteName, action, now }: Props) => (
  <>
    <Notice tone="warning" title={t('Cất mười mã này ngay: cổng không hiện lại lần nữa')}>
      <p>{t('Mỗi mã dùng một lần, thay cho mã gửi đến điện thoại. Mã tạo trước đây hết dùng.')}</p>
    </Notice>
    <section aria-label={t('Mười mã dự phòng')} className="mb-6">
      <p className="mb-3">
        {t('{site}, tài khoản {login}, tạo lúc {instant}', {
          site: t(siteName),
          login,
          instant: formatInstant(now),
        })}
      </p>
      <ol className="list-decimal gap-x-12 pl-[2.6em] font-mono text-xl sm:columns-2 print:columns-2">
        {codes.map((code) => (
          <li key={code} className="py-1" translate="no">
            {shownCode(code)}
          </li>
        ))}
      </ol>
    </section>
    <p className="print:hidden">
      {t('In ra hoặc chép tay, rồi cất chỗ kín. Không chụp ảnh, không đọc mã cho ai.')}
    </p>
    <form method="post" action={action}>
      <ButtonRow>
        <Button type="button" look="secondary" hidden data-print="">
          {t('In mười mã')}
        </Button>
        <Button name="viec" value="da-cat">
          {t('Tôi đã cất mã')}
        </Button>
      </ButtonRow>
    </form>
  </>
)
