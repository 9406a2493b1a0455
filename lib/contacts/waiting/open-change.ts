import 'server-only'
import * as z from 'zod'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { record } from '@/lib/platform/journal/journal'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import {
  changeTransitions,
  type ChangeState,
  type ContactChange,
  type ChangeTransition,
} from '../contact-change'
import { findChange } from '../repository'
import { listEnded, listWaiting } from './repository'
import { hasLapsed, stillWaitingSince } from '../waiting-time'

/** An address may hold anything. */
export const isChangeId = (text: string): boolean => z.uuid().safeParse(text).success

const takesPart = (officer: Officer) =>
  may(officer, 'changeContact') || may(officer, 'approveContact')

/** One change, for an officer of its office; the owner sees in their journal who looked. */
export async function openChange(officer: Officer, id: string): Promise<ContactChange | null> {
  if (!takesPart(officer)) return null
  const change = await findChange(id, await officeCodesOf(officer))
  if (change)
    await record({
      stream: streamOf(change.accountId),
      act: 'view-contact-change',
      actor: actorOf(officer),
      details: { officeCode: change.officeCode },
    })
  return change
}

const RECENT_MS = 7 * DAY_MS

/** What waits, and what came of the others this week: for everybody who takes part, so that who asked learns what was decided. */
export async function listChanges(officer: Officer, now = new Date()) {
  if (!takesPart(officer)) return { waiting: [], ended: [] }
  const officeCodes = await officeCodesOf(officer)
  const [waiting, ended] = await Promise.all([
    listWaiting(officeCodes, stillWaitingSince(now)),
    listEnded(officeCodes, new Date(now.getTime() - RECENT_MS)),
  ])
  return { waiting, ended }
}

/** Of no use while no code is taken (decision 0043). */
const transitionsOfCode: readonly ChangeTransition[] = ['confirm', 'resend']

/** What this officer may do with it now; an approver never with what they asked for themselves. `tries`: what is left at its code. */
export const transitionsOpenTo = (
  officer: Officer,
  change: ContactChange,
  { until }: TriesLeft,
): ChangeTransition[] =>
  hasLapsed(change)
    ? []
    : (Object.keys(changeTransitions) as ChangeTransition[]).filter((name) => {
        if (until && transitionsOfCode.includes(name)) return false
        const { from, action } = changeTransitions[name]
        const isOwn = action === 'approveContact' && change.askedById === officer.id
        return (
          (from as readonly ChangeState[]).includes(change.state) && may(officer, action) && !isOwn
        )
      })
