import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listSubjects } from '@/lib/records/list-subjects'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { endHolding } from './end-holding'
import { listDoubtful, type CardHolding } from './repository'

/**
 * Each night: a card on the device of somebody who may no longer look at it, as a guardian who was taken off, or a parent whose child has
 * come of age; and whatever an account keeps that nobody may enter any more.
 */
export async function withdrawLapsed(): Promise<number> {
  let withdrawn = 0
  for (const held of await listDoubtful())
    if (!(await mayKeep(held))) withdrawn += await inTransaction((tx) => endHolding(held, tx))
  return withdrawn
}

async function mayKeep({ holder, bhxhCode, isInUse }: CardHolding): Promise<boolean> {
  if (!isInUse) return false
  const subjects = await listSubjects(holder)
  // Who may only look keeps no card: a parent whose grown child lets them look has it no more.
  return subjects.some((subject) => !mayOnlyLook(subject) && subject.bhxhCode === bhxhCode)
}
