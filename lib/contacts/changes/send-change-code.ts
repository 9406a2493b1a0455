import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import type { Refusal } from '@/lib/review/refusals'
import { findCodeTries } from '@/lib/verification/code-tries'
import { createCode } from '@/lib/verification/create-code'
import { speaking } from '@/lib/words/asked-language'
import { findNoSending, queueCode } from '@/lib/verification/send-code'
import type { ChangeOfContact } from '../contact-change'
import { codeFor } from '../contact-messages'
import { noCodeWords } from './no-code-words'
import { lapsesAt, type Timed } from '../waiting-time'

const purpose = 'change-contact'
type Which = Pick<ChangeOfContact, 'accountId' | 'kind' | 'newValue'>
/** Its owner reads the code in their language; the officer's page beside it stays Vietnamese. */
type Sending = Which & { account: Pick<ChangeOfContact['account'], 'language'> }

/** The code belongs to the account and the new contact, so that asking anew leaves what was sent there before as good as it was. */
export const codeAbout = ({ accountId, newValue }: Pick<Which, 'accountId' | 'newValue'>) => ({
  subject: accountId,
  destination: newValue,
})

/** Counted for the account and the new contact: asking for the same change anew gives no new guesses. */
export const triedFor = ({ accountId, newValue }: Pick<Which, 'accountId' | 'newValue'>) =>
  ({ purpose, subject: accountId, guesser: newValue }) as const

export const findChangeTries = (
  change: Pick<Which, 'accountId' | 'newValue'>,
): Promise<TriesLeft> => findCodeTries(triedFor(change))

/** Within the limits of sending, as for everybody, and only where the code could be typed (decision 0043). */
export async function sendChangeCode(change: Sending, tx: Tx): Promise<Refusal | null> {
  const { accountId, kind, newValue, account } = change
  if ((await findCodeTries(triedFor(change), tx)).until) return 'too-many-code-tries'
  const about = codeAbout(change)
  const compose = async () => {
    const code = await createCode(purpose, about, tx)
    return speaking(account.language, () => codeFor(kind, newValue, code))
  }
  const sent = await queueCode(purpose, { ...about, accountId, network: null }, { tx, compose })
  if (sent.ok) return null
  return sent.reason === 'too-many' ? 'too-many-contact-codes' : 'no-more-contact-codes'
}

/** Why pressing «Gửi mã khác» would send nothing now; null when it would, and where no code is waited for. */
export async function findNoChangeCode(
  change: Pick<Which, 'accountId' | 'newValue'> & Timed,
): Promise<string | null> {
  const endsAt = change.state === 'ASKED' ? lapsesAt(change) : null
  if (!endsAt) return null
  const about = { ...codeAbout(change), accountId: change.accountId, network: null }
  const noSending = await findNoSending(purpose, about)
  return noSending && noCodeWords(noSending, endsAt)
}
