import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findAskedWays, findTransactionTries } from '@/lib/accounts/codes/transaction-code'
import { findTriesInside } from '@/lib/accounts/places/guesses'
import { countWards, findWaitingStop } from '../repository'
import { findConfirmable, stopMark } from './stop-draft'

/** What the page of confirmation needs; null while the form before it is not right. */
export async function findStopPage(user: User) {
  const stopping = await findConfirmable(user)
  if (!stopping) return null
  const { stopOn, isAtOnce, reason, to, ways, draft } = stopping
  const [asked, tries, inside, wards] = await Promise.all([
    findAskedWays({ user, about: draft.id, to, ways }),
    findTransactionTries(user),
    findTriesInside(user.id),
    countWards(user.login),
  ])
  const until = tries.until ?? inside.until
  const stop = { stopOn, isAtOnce, reason, wards }
  return { ...stop, ...asked, shown: stopMark(stopping), until }
}

type Standing = { waiting: Awaited<ReturnType<typeof findWaitingStop>>; wards: number }

/** A stop that waits for its day, and how many children this account looks after. */
export async function findStanding(user: User): Promise<Standing> {
  const [waiting, wards] = await Promise.all([findWaitingStop(user.id), countWards(user.login)])
  return { waiting, wards }
}
