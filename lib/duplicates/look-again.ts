import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { inTransaction } from '@/lib/platform/database/transaction'
import { flagWhose, isSameWhose } from './flag-duplicates'
import { listSentAfter, type SentCase } from './repository'
import { findWhose } from './find-whose'

const AT_ONCE = 200
const FIRST = '00000000-0000-0000-0000-000000000000'
/** Two that were sent in the same moment did not see each other. */
const RECENT_MS = 2 * DAY_MS

/** By night: cases that nobody has compared yet, whose person the register now knows otherwise, or that came lately. */
export async function lookAgainForDuplicates(): Promise<number> {
  let [after, compared] = [FIRST, 0]
  for (;;) {
    const cases = await listSentAfter(after, AT_ONCE)
    for (const one of cases) compared += await lookAgain(one)
    const last = cases.at(-1)
    if (!last) return compared
    after = last.id
  }
}

async function lookAgain({ id, submittedAt, answers, whose: known }: SentCase): Promise<number> {
  const whose = await findWhose(answers)
  const isRecent = Date.now() - submittedAt.getTime() < RECENT_MS
  if (known && isSameWhose(known, whose) && !isRecent) return 0
  await inTransaction((tx) => flagWhose({ id, submittedAt }, whose, tx))
  return 1
}
