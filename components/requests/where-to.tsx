import { Masked } from '@/components/ui/words/masked'
import type { Authenticated } from '@/lib/accounts/codes/transaction-code'
import { maskedEmail, maskedNumber } from '@/lib/forms/shown'
import { t } from '@/lib/words/t'

type Props = { to: Authenticated; isSent: boolean }

/** Where the authentication code goes, or has gone, covered as a bystander may see it. */
export const WhereTo = ({ to, isSent }: Props) => (
  <>
    {isSent
      ? t('Mã xác thực giao dịch điện tử được gửi đến liên hệ đang dùng:')
      : t('Mã xác thực giao dịch điện tử sẽ được gửi đến liên hệ đang dùng:')}{' '}
    <Masked>{to.channel === 'SMS' ? maskedNumber(to.sentTo) : maskedEmail(to.sentTo)}</Masked>.{' '}
  </>
)
