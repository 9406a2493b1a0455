import 'server-only'
import type { User } from '@/lib/accounts/account'
import {
  findNoTransactionCode,
  findTransactionTries,
  hasTransactionCode,
} from '@/lib/accounts/codes/transaction-code'
import { findTriesInside } from '@/lib/accounts/places/guesses'
import { countWards, findWaitingStop } from '../repository'
import { findConfirmable, stopMark } from './stop-draft'

/** What the page of confirmation needs; null while the form before it is not right. */
export async function findStopPage(user: User) {
  const stopping = await findConfirmable(user)
  if (!stopping) return null
  const asked = { user, about: stopping.draft.id, to: stopping.to }
  const [hasCode, noSending, tries, inside, wards] = await Promise.all([
    hasTransactionCode(asked),
    findNoTransactionCode(asked),
    findTransactionTries(user),
    findTriesInside(user.id),
    countWards(user.login),
  ])
  const { stopOn, isAtOnce, reason, to, ways } = stopping
  const until = tries.until ?? inside.until
  const stop = { stopOn, isAtOnce, reason, wards }
  return { ...stop, to, ways, shown: stopMark(stopping), hasCode, noSending, until }
}
export type StopPage = NonNullable<Awaited<ReturnType<typeof findStopPage>>>

type Standing = { waiting: Awaited<ReturnType<typeof findWaitingStop>>; wards: number }

/** A stop that waits for its day, and how many children this account looks after. */
export async function findStanding(user: User): Promise<Standing> {
  const [waiting, wards] = await Promise.all([findWaitingStop(user.id), countWards(user.login)])
  return { waiting, wards }
}
