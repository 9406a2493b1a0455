import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { listJournalFaults, record } from '@/lib/platform/journal'
import { refused, type Outcome } from './refusals'
import { countJournalEntries } from './repository'
import { may } from './rights'

export type JournalFaults = { count: number; faults: { stream: string; position: number }[] }

/** Recounts every chain of the journal. That it was checked, and by whom, is journaled too. */
export async function checkJournal(officer: Officer): Promise<Outcome<JournalFaults>> {
  const stream = `office:${officer.officeCode}`
  if (!may(officer, 'checkJournal')) {
    const details = { reason: 'not-your-role' }
    await record({ stream, act: 'checkJournal-refused', actor: actorOf(officer), details })
    return refused('not-your-role')
  }
  const [count, faults] = await Promise.all([countJournalEntries(), listJournalFaults()])
  await record({
    stream,
    act: 'check-journal',
    actor: actorOf(officer),
    details: { count, faults: faults.length },
  })
  return { ok: true, count, faults }
}
