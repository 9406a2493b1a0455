import { Button, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { shownBhxhCode } from '@/lib/forms/shown'
import { t } from '@/lib/words/t'

type Props = { code: string; fullName: string }

/** The number, large enough to be copied by hand, and what it is good for. */
export const OwnCodeFound = ({ code, fullName }: Props) => (
  <>
    <h1 className="mb-4 text-3xl">
      {t('Mã số BHXH của <name></name>', {
        name: () => <PersonName>{fullName}</PersonName>,
      })}
    </h1>
    <p className="mb-6 rounded-lg border border-l-8 border-success bg-success-soft p-5 text-3xl font-bold tracking-wide tabular-nums">
      {shownBhxhCode(code)}
    </p>
    <p className="mb-2">
      {t('Hãy ghi lại 10 chữ số này. Đây là tên đăng nhập, và là số trên thẻ BHYT, sổ BHXH.')}
    </p>
    <p>{t('Trang này tự đóng sau 15 phút. Lần xem này đã được ghi lại.')}</p>
    <form method="post" action="/tra-cuu/ma-so-bhxh/dang-nhap">
      <ButtonRow>
        <Button>{t('Dùng mã số này để đăng nhập')}</Button>
        <a href="/dang-ky" className="inline-flex min-h-11 items-center">
          {t('Chưa có tài khoản? Đăng ký')}
        </a>
      </ButtonRow>
    </form>
    <p className="mt-6">
      <a href="/tra-cuu/ma-so-bhxh" className="inline-flex min-h-11 items-center print:hidden">
        {t('Tìm mã số của người khác')}
      </a>
    </p>
  </>
)
