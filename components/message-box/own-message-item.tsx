import { Button } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/status-tag'
import { Masked } from '@/components/ui/words/masked'
import { Words } from '@/components/ui/words/words'
import { maskedContact } from '@/lib/contacts/contact-change'
import { formatInstant } from '@/lib/forms/days/dates'
import { READ_PRESS } from '@/lib/message-box/own/box-presses'
import type { OwnMessage } from '@/lib/message-box/own/own-message'
import { stateOfMessage } from '@/lib/message-box/own/state-words'
import { kindWords } from '@/lib/message-box/message-kinds'
import { msg, t } from '@/lib/words/t'

const instantOf = ({ at }: OwnMessage) => formatInstant(at)

/** One message: what about, by which way and where to, how far it came, and its words. */
export function OwnMessageItem({ message }: { message: OwnMessage }) {
  const { tone, is } = stateOfMessage(message.state)
  return (
    <li className="rounded-lg border border-line bg-paper p-4 sm:p-5">
      <div className="mb-1 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="text-xl">
          <Words>{kindWords(message.kind)}</Words>
          <span className="sr-only">, {instantOf(message)}</span>
        </h2>
        {message.isUnread && <StatusTag tone="warning">{t('Chưa đọc')}</StatusTag>}
      </div>
      <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-ink-soft">
        <span>
          <Way {...message} />
        </span>
        <Words>{instantOf(message)}</Words>
        <StatusTag tone={tone}>{is}</StatusTag>
      </p>
      <MessageWords {...message} />
      {message.isUnread && (
        <div className="mt-1 print:hidden">
          <Button look="quiet" name={READ_PRESS} value={message.id}>
            {t('Đánh dấu đã đọc')}
            <span className="sr-only">: {instantOf(message)}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

const ways: Record<OwnMessage['channel'], string> = {
  SMS: msg('Tin nhắn đến'),
  EMAIL: msg('Thư điện tử đến'),
  VOICE: msg('Cuộc gọi đến'),
}

const Way = ({ channel, recipient }: OwnMessage) => (
  <>
    {t(ways[channel])}{' '}
    <Masked>{maskedContact(channel === 'EMAIL' ? 'EMAIL' : 'PHONE', recipient)!}</Masked>
  </>
)

const MessageWords = ({ subject, words, isSecret, language }: OwnMessage) =>
  words ? (
    <>
      {subject && (
        <p className="mb-1 font-bold" lang={language}>
          <Words>{subject}</Words>
        </p>
      )}
      <div className="wrap-anywhere" lang={language}>
        {words.split('\n').map((line, at) => (
          <p key={at} className="min-h-2">
            <Words>{line}</Words>
          </p>
        ))}
      </div>
      {isSecret && (
        <p className="mt-1 text-base text-ink-soft">
          {t('Mã trong tin đã được thay bằng dấu chấm.')}
        </p>
      )}
    </>
  ) : (
    <p className="text-ink-soft">{t('Tin này mang mã, lời của tin không được giữ.')}</p>
  )
