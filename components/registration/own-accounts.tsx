import { Notice } from '@/components/ui/notice'
import { PersonName } from '@/components/ui/words/person-name'
import { shownReference } from '@/lib/registration/reference'

type Props = { signedInAs: string | null; cases: string[] }

/** Whoever has an account that is in use need neither register nor activate again. */
export const OwnAccountsNotice = ({ signedInAs, cases }: Props) => {
  if (signedInAs)
    return (
      <Notice title="Bạn đang đăng nhập, tài khoản đã kích hoạt.">
        <p>
          Tài khoản của <PersonName>{signedInAs}</PersonName>: mở{' '}
          <a href="/ca-nhan">trang cá nhân</a>. Trang này chỉ cần khi bạn làm cho người khác.
        </p>
      </Notice>
    )
  if (cases.length === 0) return null
  return (
    <Notice title={`Đã có tài khoản từ hồ sơ ${cases.map(shownReference).join(', ')}.`}>
      <p>
        Tài khoản ấy đã kích hoạt: hãy <a href="/dang-nhap">đăng nhập</a>. Trang này chỉ cần khi bạn
        làm cho người khác.
      </p>
    </Notice>
  )
}
