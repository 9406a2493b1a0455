import { StatusTag } from '@/components/ui/status-tag'
import { Words } from '@/components/ui/words/words'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownPhone } from '@/lib/forms/shown'
import { msg, t } from '@/lib/words/t'

const toWhom = {
  SMS: (recipient: string) => t('Tin nhắn đến {phone}', { phone: shownPhone(recipient) }),
  EMAIL: (recipient: string) => t('Thư đến {email}', { email: recipient }),
  VOICE: (recipient: string) => t('Cuộc gọi đến {phone}', { phone: shownPhone(recipient) }),
}

type Props = {
  channel: keyof typeof toWhom
  language: string
  recipient: string
  subject: string | null
  body: string
  state: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED'
  createdAt: Date
}

const stateLabel = {
  QUEUED: msg('Đang chờ gửi'),
  SENT: msg('Đã gửi'),
  DELIVERED: msg('Đã đến nơi'),
  FAILED: msg('Chưa gửi được, sẽ thử lại'),
}

export const DemoMessage = ({
  channel,
  language,
  recipient,
  subject,
  body,
  state,
  createdAt,
}: Props) => (
  <article className="mb-4 rounded-lg border border-line bg-paper p-4">
    <h2 className="flex flex-wrap items-center gap-x-3 text-base wrap-anywhere">
      <span className="min-w-0">
        <Words>{toWhom[channel](recipient)}</Words>
      </span>
      <StatusTag
        tone={state === 'DELIVERED' ? 'success' : state === 'FAILED' ? 'danger' : 'neutral'}
      >
        {t(stateLabel[state])}
      </StatusTag>
    </h2>
    <p className="text-base text-ink-soft">{formatInstant(createdAt)}</p>
    {subject && (
      <p className="mt-2 font-bold" lang={language}>
        <Words>{subject}</Words>
      </p>
    )}
    <p className="mt-2 whitespace-pre-line" lang={language}>
      <Words>{body}</Words>
    </p>
  </article>
)
