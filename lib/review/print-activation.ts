import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { renewActivation } from '@/lib/accounts/create-account'
import { record } from '@/lib/platform/journal'
import { queueMessage } from '@/lib/platform/outbox'
import { codeRules, shownCode } from '@/lib/verification/one-time-code'
import { actOnCase, type Attempt } from './act-on-case'
import type { ActivationSlip } from './activation-slip-pdf'
import { newsOfPrint } from './news-of-print'
import { refused, type Outcome } from './refusals'
import { findAccountOf } from './repository'

/**
 * A fresh activation code for the slip printed at the counter. Whoever approved the case may not also print its code, and the
 * citizen's phone is told, so that nobody opens an account behind its owner's back.
 */
export function printActivation({
  officer,
  reference,
}: Omit<Attempt, 'right'>): Promise<Outcome<{ slip: ActivationSlip }>> {
  const actor = actorOf(officer)
  return actOnCase({ right: 'printActivation', officer, reference }, async (file, tx) => {
    const account = await findAccountOf(file.id, tx)
    if (!account) return refused('not-now')
    if (file.decidedById === officer.id) return refused('four-eyes')
    const renewed = await renewActivation(account.id, actor, tx)
    if (!renewed.ok) return refused('already-activated')

    await record({ stream: `declaration:${file.id}`, act: 'print-activation', actor }, tx)
    for (const news of newsOfPrint(reference, file.answers.contact))
      await queueMessage({ ...news, declarationId: file.id }, tx)
    const { login, fullName, activationCode } = renewed
    const expiresAt = new Date(Date.now() + codeRules.activate.livesMs)
    return {
      ok: true,
      slip: { reference, login, fullName, code: shownCode(activationCode), expiresAt },
    }
  })
}
