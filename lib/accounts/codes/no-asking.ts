import { formatSoon } from '@/lib/forms/days/dates'
import { sendingReasons } from '@/lib/verification/code-error'
import { MAX_SENDS } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'

/** Why an owner's form takes no asking for a code now, and from when on it does. */
export type NoAsking = { reason: AskReason; until: Date }
type AskReason = keyof typeof words

/** Wherever it is said there is a box: whoever asked may hold a code already, and nobody is told whether one was sent. */
const words = {
  'too-many-codes': (when: string) =>
    t('Nhập mã mới nhất đã nhận, hoặc xin mã khác từ {when}. Đã có {count} lần xin mã.', {
      when,
      count: MAX_SENDS,
    }),
  'too-many-here': (when: string) => `${ifNone(when)} ${t(sendingReasons['too-many-here'])}`,
  busy: (when: string) => `${ifNone(when)} ${t(sendingReasons.busy)}`,
}
const ifNone = (when: string) => t('Nhập mã đã nhận. Nếu chưa có, xin mã từ {when}.', { when })

export const isAskReason = (reason: unknown): reason is AskReason =>
  typeof reason === 'string' && Object.hasOwn(words, reason)

export const noAskingWords = ({ reason, until }: NoAsking): string =>
  words[reason](formatSoon(until))
