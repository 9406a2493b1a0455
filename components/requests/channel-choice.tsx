import { RadioGroup } from '@/components/ui/fields/radio-group'
import { maskedEmail, maskedNumber } from '@/lib/forms/shown'
import { Masked } from '@/components/ui/words/masked'
import type { Authenticated } from '@/lib/accounts/codes/transaction-code'
import { channelLabel } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

type Props = { ways: Authenticated[]; chosen?: string }

/** By what the authentication code comes, where there is more than one way. */
export const ChannelChoice = ({ ways, chosen }: Props) =>
  ways.length === 1 ? (
    <input type="hidden" name="channel" value={ways[0]!.channel} />
  ) : (
    <RadioGroup
      name="channel"
      legend={t('Nhận mã xác thực bằng')}
      value={ways.some(({ channel }) => channel === chosen) ? chosen : ways[0]!.channel}
      options={ways.map(({ channel, sentTo }) => ({
        value: channel,
        label: (
          <>
            {t(channelLabel[channel])}{' '}
            <Masked>{channel === 'SMS' ? maskedNumber(sentTo) : maskedEmail(sentTo)}</Masked>
          </>
        ),
      }))}
    />
  )
