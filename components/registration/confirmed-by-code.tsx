import { Masked } from '@/components/ui/words/masked'
import { formatInstant } from '@/lib/forms/days/dates'
import { maskedEmail, maskedNumber } from '@/lib/forms/shown'
import type { SentByCode } from '@/lib/registration/steps/sending-code'
import { t } from '@/lib/words/t'

/** By which code of the account the case was sent last, for its owner and for officers. */
export const ConfirmedByCode = ({ sent: { channel, sentTo, at } }: { sent: SentByCode }) =>
  t('Đã xác thực bằng mã giao dịch điện tử gửi tới <to></to>, lúc {instant}.', {
    to: () => <Masked>{channel === 'SMS' ? maskedNumber(sentTo) : maskedEmail(sentTo)}</Masked>,
    instant: formatInstant(new Date(at)),
  })
