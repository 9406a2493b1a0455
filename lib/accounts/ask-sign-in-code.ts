import 'server-only'
import { record } from '@/lib/platform/journal'
import { sendCode, sendCodeBy } from '@/lib/verification/send-code'
import { streamOf, type AccountKind } from './account'
import { mayAsk, type Asked } from './ask-code'
import { waitEvenly } from './even-answer'
import { signInLetter } from './messages'
import { findForRecovery } from './repository'
import type { Visitor } from './visitor'

/**
 * The way in for an owner on a machine nobody knows, while strangers have used up what may be guessed: a code to the phone or,
 * without one, to the address on record. Whether there is an account is not told: counted, worded and timed alike.
 */
export async function askSignInCode(
  { kind, login }: { kind: AccountKind; login: string },
  visitor: Visitor,
): Promise<Asked> {
  const refused = await mayAsk(login, visitor)
  if (refused) return refused
  const asked = performance.now()
  const account = await findForRecovery(login, kind)
  if (account?.passwordHash) {
    const { id, phone, email } = account
    await record({ stream: streamOf(id), act: 'ask-sign-in-code', actor: 'citizen' })
    const about = { subject: id, accountId: id, network: visitor.network }
    if (phone) await sendCode('sign-in', { ...about, destination: phone })
    else if (email)
      await sendCodeBy('sign-in', { ...about, destination: email }, (code) =>
        signInLetter(email, code),
      )
  }
  await waitEvenly(asked)
  return { ok: true }
}
