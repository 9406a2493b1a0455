import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listSubjects } from '@/lib/records/list-subjects'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { listHoldersForOthers, withdrawOfHolder, type HolderForOther } from './repository'

/** Each night: a card on the device of somebody who may no longer look at it, as a guardian who was taken off, or a parent whose child has come of age. */
export async function withdrawLapsed(): Promise<number> {
  let withdrawn = 0
  for (const held of await listHoldersForOthers()) {
    const subjects = await listSubjects(held.holder)
    // Who may only look keeps no card: a parent whose grown child lets them look has it no more.
    const holders = subjects.filter((subject) => !mayOnlyLook(subject))
    if (!holders.some(({ bhxhCode }) => bhxhCode === held.bhxhCode)) withdrawn += await end(held)
  }
  return withdrawn
}

const end = ({ holder, bhxhCode, ownerId }: HolderForOther): Promise<number> =>
  inTransaction(async (tx) => {
    const count = await withdrawOfHolder({ holderId: holder.id, bhxhCode }, tx)
    const details = { relation: 'lapsed', count }
    const entry = { stream: streamOf(ownerId), act: 'withdraw-card', actor: 'system', details }
    await record(entry, tx)
    return count
  })
