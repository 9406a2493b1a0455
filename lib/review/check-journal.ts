import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import {
  auditJournal,
  type JournalAudit,
  type JournalStretch,
} from '@/lib/platform/journal/audit-journal'
import { record } from '@/lib/platform/journal/journal'
import type { JournalFault } from '@/lib/platform/journal/journal-fault'
import { refused, type Outcome } from './refusals'
import { may } from './actions'

export type { JournalAudit, JournalFault, JournalStretch }

/** Reads the whole journal again. That it was checked, by whom, and up to which signature, is journaled too. */
export async function checkJournal(officer: Officer): Promise<Outcome<JournalAudit>> {
  const stream = `office:${officer.officeCode}`
  if (!may(officer, 'checkJournal')) {
    const details = { reason: 'not-your-role' }
    await record({ stream, act: 'checkJournal-refused', actor: actorOf(officer), details })
    return refused('not-your-role')
  }
  const audit = await auditJournal()
  const { entries, last, faults, unsigned } = audit
  await record({
    stream,
    act: 'check-journal',
    actor: actorOf(officer),
    details: {
      count: entries,
      faults: faults.length,
      unsigned: unsigned.count,
      anchor: last?.number ?? 0,
    },
  })
  return { ok: true, ...audit }
}
