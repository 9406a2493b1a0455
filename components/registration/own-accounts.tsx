import { Notice } from '@/components/ui/notice'
import { PersonName } from '@/components/ui/words/person-name'
import { shownReference } from '@/lib/registration/reference/reference'
import { t } from '@/lib/words/t'

type Props = { signedInAs: string | null; cases: string[] }

/** Whoever has an account that is in use need neither register nor activate again. */
export const OwnAccountsNotice = ({ signedInAs, cases }: Props) => {
  if (signedInAs)
    return (
      <Notice title={t('Bạn đang đăng nhập, tài khoản đã kích hoạt.')}>
        <p>
          {t(
            'Hãy mở <a>trang cá nhân</a> của <name></name>. Trang này chỉ cần khi bạn làm cho người khác.',
            {
              name: () => <PersonName>{signedInAs}</PersonName>,
              a: (words) => <a href="/ca-nhan">{words}</a>,
            },
          )}
        </p>
      </Notice>
    )
  if (cases.length === 0) return null
  return (
    <Notice
      title={t('Đã có tài khoản từ hồ sơ {numbers}.', {
        numbers: cases.map(shownReference).join(', '),
      })}
    >
      <p>
        {t(
          'Tài khoản ấy đã kích hoạt: hãy <a>đăng nhập</a>. Trang này chỉ cần khi bạn làm cho người khác.',
          { a: (words) => <a href="/dang-nhap">{words}</a> },
        )}
      </p>
    </Notice>
  )
}
