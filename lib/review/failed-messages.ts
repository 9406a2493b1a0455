import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { maskedEmail, maskedNumber, type Mask } from '@/lib/forms/shown'
import {
  isUnderWay,
  listFailedMessages,
  requeueFailed,
  type FailedMessage,
  type WhoseMessages,
} from '@/lib/platform/messages/failed-messages'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import { inTransaction } from '@/lib/platform/database/transaction'
import { refused, type Outcome } from './refusals'
import { may } from './actions'
import { officeCodesOf } from './scope'

/** An administrator sees no case, but keeps the portal running: every message, whosever. A supervisor those of the office's cases. */
const whoseFor = async (officer: Officer): Promise<WhoseMessages> =>
  officer.roles.includes('ADMINISTRATOR') ? 'all' : { officeCodes: await officeCodesOf(officer) }

export type MaskedMessage = Omit<FailedMessage, 'recipient'> & { recipient: Mask }

/** Messages that were given up, whom they were for masked; null for whoever has no business with them. */
export async function listFailed(officer: Officer): Promise<MaskedMessage[] | null> {
  if (!may(officer, 'resendMessages')) return null
  const messages = await listFailedMessages(await whoseFor(officer))
  return messages.map((message) => ({ ...message, recipient: masked(message) }))
}

const masked = ({ channel, recipient }: FailedMessage): Mask =>
  channel === 'EMAIL' ? maskedEmail(recipient) : maskedNumber(recipient)

/** Whether a message that somebody sent again is on its way, or has come, as far as this officer may know. */
export const isQueuedAgain = async (officer: Officer, id: unknown): Promise<boolean> =>
  isUuid(id) && isUnderWay(id, await whoseFor(officer))

/** One more try; the journal of the case or the account keeps who asked for it. */
export async function sendAgain(officer: Officer, id: string): Promise<Outcome> {
  const actor = actorOf(officer)
  if (!may(officer, 'resendMessages')) {
    const stream = `office:${officer.officeCode}`
    const details = { reason: 'not-your-role' }
    await record({ stream, act: 'resendMessages-refused', actor, details })
    return refused('not-your-role')
  }
  const whose = await whoseFor(officer)
  return inTransaction(async (tx) => {
    const message = await requeueFailed(id, whose, tx)
    if (!message) return refused('message-gone')
    const { declarationId, accountId } = message
    const stream = declarationId
      ? `declaration:${declarationId}`
      : accountId
        ? streamOf(accountId)
        : 'system'
    await record({ stream, act: 'resend-message', actor, details: { message: id } }, tx)
    return { ok: true }
  })
}
