import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { messageWithCode } from '@/lib/verification/message-with-code'
import type { purposeOf } from './ways'

/** The message that brings the code of a sign-in, by the way that was chosen. */
export const stepMessage = (
  purpose: ReturnType<typeof purposeOf>,
  way: { name: 'sms' | 'email'; sendsTo: string },
  code: string,
): OutgoingMessage =>
  messageWithCode(
    purpose,
    { channel: way.name === 'email' ? 'EMAIL' : 'SMS', recipient: way.sendsTo },
    code,
  )
