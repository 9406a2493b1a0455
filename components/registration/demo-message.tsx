import { StatusTag } from '@/components/ui/status-tag'
import { Words } from '@/components/ui/words/words'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownPhone } from '@/lib/forms/shown'

type Props = {
  channel: 'SMS' | 'EMAIL'
  recipient: string
  subject: string | null
  body: string
  state: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED'
  createdAt: Date
}

const stateLabel = {
  QUEUED: 'Đang chờ gửi',
  SENT: 'Đã gửi',
  DELIVERED: 'Đã đến nơi',
  FAILED: 'Chưa gửi được, sẽ thử lại',
}

export const DemoMessage = ({ channel, recipient, subject, body, state, createdAt }: Props) => (
  <article className="mb-4 rounded-lg border border-line bg-paper p-4">
    <h2 className="flex flex-wrap items-center gap-x-3 text-base wrap-anywhere">
      <span className="min-w-0">
        <Words>
          {channel === 'SMS' ? `Tin nhắn đến ${shownPhone(recipient)}` : `Thư đến ${recipient}`}
        </Words>
      </span>
      <StatusTag
        tone={state === 'DELIVERED' ? 'success' : state === 'FAILED' ? 'danger' : 'neutral'}
      >
        {stateLabel[state]}
      </StatusTag>
    </h2>
    <p className="text-base text-ink-soft">{formatInstant(createdAt)}</p>
    {subject && (
      <p className="mt-2 font-bold">
        <Words>{subject}</Words>
      </p>
    )}
    <p className="mt-2 whitespace-pre-line">
      <Words>{body}</Words>
    </p>
  </article>
)
