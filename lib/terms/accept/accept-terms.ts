import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { currentLanguage } from '@/lib/words/asked-language'
import { insertAcceptance } from '../repository'
import { currentTerms } from '../terms-versions'

/** `shown`: which version stood on the page, as its form says. `other-version`: a newer one has come meanwhile. */
type Accepting = { shown: string | undefined; device: string }
export type TermsAccepted = { ok: true } | { ok: false; reason: 'other-version' }

/** Pressed twice, it is agreed to once, at the first time. */
export async function acceptTerms(
  user: User,
  { shown, device }: Accepting,
): Promise<TermsAccepted> {
  const version = currentTerms().number
  if (shown !== String(version)) return { ok: false, reason: 'other-version' }
  const details = { version, language: currentLanguage(), device }
  await inTransaction(async (tx) => {
    if (!(await insertAcceptance({ accountId: user.id, ...details }, tx))) return
    await record(
      { stream: streamOf(user.id), act: 'accept-terms', actor: actorOf(user), details },
      tx,
    )
  })
  return { ok: true }
}
