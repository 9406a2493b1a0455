import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { keepSecret, saidFor, type SaidFor } from '../code-message'

/** `749136` → `7, 4, 9, 1, 3, 6`: a voice reads a sign at a time, and slowly. */
const spelled = (code: string): string => [...code].join(', ')

/** What a voice says to whoever answers: who calls, what for, and the code twice. */
export const callWithCode = (
  purpose: SaidFor,
  recipient: string,
  code: string,
): OutgoingMessage => ({
  channel: 'VOICE',
  language: currentLanguage(),
  recipient,
  body: t(
    'Đây là Bảo hiểm xã hội Việt Nam. {what} của ông/bà là {code}. Xin nhắc lại: {code}. {advice}',
    { what: saidFor(purpose), code: spelled(code), advice: keepSecret() },
  ),
  secret: true,
})
