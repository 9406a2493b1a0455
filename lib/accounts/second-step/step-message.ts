import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { messageWithCode } from '@/lib/verification/message-with-code'
import { callWithCode } from '@/lib/verification/calls/call-with-code'
import type { purposeOf, SentWay } from './ways'

/** The message that brings the code of a sign-in, by the way that was chosen. */
export const stepMessage = (
  purpose: ReturnType<typeof purposeOf>,
  way: Pick<SentWay, 'name' | 'sendsTo'>,
  code: string,
): OutgoingMessage =>
  way.name === 'voice'
    ? callWithCode(purpose, way.sendsTo, code)
    : messageWithCode(
        purpose,
        { channel: way.name === 'email' ? 'EMAIL' : 'SMS', recipient: way.sendsTo },
        code,
      )
