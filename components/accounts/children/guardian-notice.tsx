import { Notice } from '@/components/ui/notice'
import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import { formatDay } from '@/lib/forms/days/dates'
import { shownBhxhCode } from '@/lib/forms/shown'
import { t } from '@/lib/words/t'

type Props = { guardians: { guardianCode: string; kinship: string; endsOn: Date }[] }

/** On a child's own page: who looks after the account beside them, until when, and where it is written what they did. */
export const GuardianNotice = ({ guardians }: Props) =>
  guardians.map(({ guardianCode, kinship, endsOn }) => (
    <Notice
      key={guardianCode}
      title={t('{kinship} cùng quản lý tài khoản này đến ngày {day}.', {
        kinship: t(kinshipLabel(kinship)),
        day: formatDay(endsOn),
      })}
    >
      <p>
        {t('Mã số BHXH của người ấy: {code}. Ai đã xem gì có ở “Ai đã xem dữ liệu của tôi”.', {
          code: shownBhxhCode(guardianCode),
        })}
      </p>
    </Notice>
  ))
