import { Reference } from '@/components/registration/reference'
import { DataTable } from '@/components/ui/data-table'
import { Masked } from '@/components/ui/words/masked'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formatInstant } from '@/lib/forms/days/dates'
import type { MaskedMessage } from '@/lib/review/failed-messages'
import { OfficerButton } from './officer-button'

type Props = { messages: MaskedMessage[]; linksCases: boolean }

/** What was given up, and one button where another try is of use. */
export const FailedMessages = ({ messages, linksCases }: Props) => (
  <DataTable
    hideCaption
    caption="Tin chưa gửi được"
    columns={[
      { header: 'Người nhận' },
      { header: 'Tin' },
      { header: 'Hồ sơ' },
      { header: 'Lần thử cuối' },
      { header: 'Vì sao' },
      { header: 'Việc làm được', isForScreen: true },
    ]}
    rows={messages.map((message) => ({
      key: message.id,
      cells: [
        <Masked key="den">{message.recipient}</Masked>,
        fileKindOf(message),
        caseOf(message, linksCases),
        formatInstant(message.triedAt ?? message.createdAt),
        reasonOf(message),
        workOf(message),
      ],
    }))}
    empty={<p>Trong 30 ngày qua, không có tin nào bị bỏ lại.</p>}
  />
)

const channelNames = { SMS: 'Tin nhắn', EMAIL: 'Thư điện tử', VOICE: 'Cuộc gọi' } as const

const fileKindOf = ({ channel, purpose }: MaskedMessage) =>
  `${channelNames[channel]}, ${purpose ? 'mã dùng một lần' : 'tin báo'}`

const caseOf = ({ reference }: MaskedMessage, isLink: boolean) => {
  if (!reference) return 'Không thuộc hồ sơ nào'
  const shown = <Reference>{reference}</Reference>
  return isLink ? <a href={`/can-bo/ho-so/${reference}`}>{shown}</a> : shown
}

const reasonOf = ({ failure }: MaskedMessage) => {
  if (failure === 'expired') return 'Quá hạn dùng trước khi gửi được.'
  if (failure === 'gateway') return 'Nhà mạng nhận tin nhưng báo chưa đến máy.'
  return 'Nhà cung cấp không nhận tin sau nhiều lần thử.'
}

const workOf = ({ id, purpose, isPast, recipient }: MaskedMessage) => {
  if (!isPast)
    return (
      <form method="post" action="/can-bo/tin-chua-gui/gui-lai">
        <input type="hidden" name="tin" value={id} />
        <OfficerButton look="secondary">
          Gửi lại
          <VisuallyHidden>
            {' '}
            tin cho <Masked>{recipient}</Masked>
          </VisuallyHidden>
        </OfficerButton>
      </form>
    )
  return purpose === 'activate'
    ? 'Mã không gửi lại được. In phiếu kích hoạt tại quầy.'
    : 'Mã không gửi lại được. Người dân xin mã mới.'
}
