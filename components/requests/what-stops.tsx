import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { t } from '@/lib/words/t'

type Props = { login: string; wards: number }

/** What an account loses by stopping and what it keeps: told before the form, and again before the last press. */
export const WhatStops = ({ login, wards }: Props) => (
  <ul className="mb-6 list-disc space-y-1 pl-[1.35em]">
    <li>{t('Khi ngừng, mọi thiết bị bị đăng xuất và không đăng nhập được nữa.')}</li>
    <li>
      {isOrganisationLogin(login)
        ? t('Đơn vị vẫn đóng BHXH như trước, và nộp hồ sơ bằng giấy tại cơ quan BHXH.')
        : t('Quyền lợi bảo hiểm của bạn không đổi.')}
    </li>
    <li>{t('Muốn dùng lại, bạn đăng ký như lần đầu.')}</li>
    {wards > 0 && (
      <li>
        {t('Tài khoản của con mà bạn quản lý vẫn dùng được. Bạn quản lý lại sau khi đăng ký lại.')}
      </li>
    )}
  </ul>
)
