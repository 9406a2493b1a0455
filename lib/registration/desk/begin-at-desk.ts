import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { currentLanguage } from '@/lib/words/asked-language'
import { journalAtDesk } from './journal-at-desk'
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
    await journalAtDesk({ officer, act: 'begin-at-desk' }, draft.id, tx)
    return { ok: true, reference: draft.reference }
  })
}
