import 'server-only'
import { isAmong } from '@/lib/accounts/is-among'
import { findMajority } from '@/lib/accounts/guardians/list-guardians'
import { tellFamily } from '@/lib/accounts/guardians/tell-guardians'
import { actorOf } from '@/lib/accounts/account'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import { renewActivation } from '@/lib/accounts/create-account'
import type { Tx } from '@/lib/platform/database/transaction'
import { listActs, record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { findContactNow } from '@/lib/registration/contact/contact-now'
import { whoseOf } from '@/lib/registration/steps/declaration'
import { speaking } from '@/lib/words/asked-language'
import { codeRules, shownCode } from '@/lib/verification/one-time-code'
import { actOnCase, type Press } from '../checking/act-on-case'
import type { ActivationSlip } from './activation-slip-pdf'
import { findNoSlip, PRINT as ACT } from '../desk/find-no-slip'
import { newsOfPrint, newsOfWardPrint } from './news-of-print'
import type { OfficeCase } from '../office-case'
import { refused, type Outcome } from '../refusals'
import { findAccountOf } from '../repository'

/** What the officer states to have seen before the slip is theirs to print. */
export type SlipTicks = { isOwner: boolean; isPaperSeen: boolean }

/**
 * A fresh activation code for the slip printed at the counter. Whoever approved the case may not also print its code, and the
 * citizen's phone is told, so that nobody opens an account behind its owner's back.
 * Each voids the code before, and what it has opened, so they are few.
 */
export function printActivation({
  officer,
  reference,
  ticks: { isOwner, isPaperSeen },
}: Press & { ticks: SlipTicks }): Promise<Outcome<{ slip: ActivationSlip }>> {
  const actor = actorOf(officer)
  return actOnCase({ action: 'printActivation', officer, reference }, async (officeCase, tx) => {
    const account = await findAccountOf(officeCase.id, tx)
    if (!account) return refused('not-now')
    if (await isAmong(officer, [officeCase.decidedById], tx)) return refused('four-eyes')
    if (!isOwner && !isPaperSeen) return refused('slip-not-seen')
    if (!isOwner) return refused('slip-owner-not-seen')
    if (!isPaperSeen) return refused('slip-paper-not-seen')
    const stream = `declaration:${officeCase.id}`
    if (findNoSlip(await listActs([stream], ACT, tx))) return refused('too-many-slips')
    await endWaysIn(account.id, tx)
    const renewed = await renewActivation(account.id, actor, tx)
    if (!renewed.ok) return refused('already-activated')

    await record({ stream, act: ACT, actor, details: { seen: ['person', 'paper'] } }, tx)
    await tell(officeCase, account.id, tx)
    const { language } = officeCase
    const { login, fullName, activationCode } = renewed
    const expiresAt = new Date(Date.now() + codeRules.activate.livesMs)
    return {
      ok: true,
      slip: { reference, login, fullName, code: shownCode(activationCode), expiresAt, language },
    }
  })
}

/** A child's family as it is now; anybody else where the case reaches them. */
async function tell(officeCase: OfficeCase, accountId: string, tx: Tx): Promise<void> {
  const { id, reference, answers, language } = officeCase
  if (await findMajority(accountId, tx)) return tellFamily(accountId, newsOfWardPrint, tx)
  const declared = { ...answers.contact, id, login: whoseOf(answers).login }
  const contact = await findContactNow(declared, tx)
  for (const news of speaking(language, () => newsOfPrint(reference, contact)))
    await queueMessage({ ...news, declarationId: id }, tx)
}
