import 'server-only'
import { log } from '@/server/process/log.mjs'
import { auditJournal, type JournalAudit } from './audit-journal'
import { JournalBroken, signJournal } from './sign-journal'

const EXAMPLES = 5

/** Every minute. What can't be signed on, an operator must know of: docs/operations.md says how to go on. */
export async function signOrAlarm(): Promise<void> {
  try {
    await signJournal()
  } catch (fault) {
    if (!(fault instanceof JournalBroken)) throw fault
    log(`ALARM journal: ${fault.message} Nothing more is signed.`)
  }
}

/** Every night: reads everything again, and says in the log what it came to. */
export async function watchJournal(): Promise<void> {
  await signOrAlarm()
  log(describeAudit(await auditJournal()))
}

function describeAudit({ entries, anchors, last, faults, unsigned }: JournalAudit): string {
  const counts = `${entries} entries, ${anchors} anchors, the last ${last?.number ?? 0} ${last?.mac ?? ''}`
  if (faults.length === 0 && unsigned.count === 0) return `journal: whole; ${counts}`
  const examples = faults
    .slice(0, EXAMPLES)
    .map(({ kind, stream, position }) => `${kind} ${stream} ${position}`)
  const told = [
    `${faults.length} faults`,
    ...examples,
    unsigned.count > 0 && `${unsigned.count} unsigned`,
  ]
  return `ALARM journal: ${told.filter(Boolean).join(', ')}; ${counts}`
}
