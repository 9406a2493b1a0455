import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { currentLanguage } from '@/lib/words/asked-language'
import { insertAtDesk, isDeskFull } from './repository'
import { worksAtCounter } from '../steps/desk'
import { refuseAtCounter } from './refuse-at-counter'

type Begun = { ok: true; reference: string } | { ok: false; reason: 'not-your-role' | 'desk-full' }

/** A new declaration for somebody who stands at the counter: received here, and the signed form is handed over at once. */
export async function beginAtDesk(officer: Officer): Promise<Begun> {
  if (!worksAtCounter(officer)) return refuseAtCounter(officer, 'not-your-role')
  return inTransaction<Begun>(async (tx) => {
    if (await isDeskFull(officer, tx)) return { ok: false, reason: 'desk-full' }
    const typed = {
      transaction: { place: 'portal', officeCode: officer.officeCode },
      submission: { method: 'counter' },
    }
    const draft = await insertAtDesk(officer, { typed, language: currentLanguage() }, tx)
    const stream = `declaration:${draft.id}`
    await record({ stream, act: 'begin-at-desk', actor: actorOf(officer) }, tx)
    return { ok: true, reference: draft.reference }
  })
}
