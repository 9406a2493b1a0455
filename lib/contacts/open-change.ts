import 'server-only'
import * as z from 'zod'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { may } from '@/lib/review/rights'
import { officeCodesOf } from '@/lib/review/scope'
import { moves, type ChangeState, type ContactChange, type Move } from './contact-change'
import { findChange, listOpenChanges } from './repository'

/** An address may hold anything. */
export const isChangeId = (text: string): boolean => z.uuid().safeParse(text).success

/** One change, for an officer of its office; the owner sees in their journal who looked. */
export async function openChange(officer: Officer, id: string): Promise<ContactChange | null> {
  if (!may(officer, 'changeContact') && !may(officer, 'approveContact')) return null
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

export const listChanges = async (officer: Officer): Promise<ContactChange[]> =>
  may(officer, 'changeContact') || may(officer, 'approveContact')
    ? listOpenChanges(await officeCodesOf(officer))
    : []

/** What this officer may do with it now; an approver never with what they asked for themselves. */
export const movesOpenTo = (officer: Officer, { state, askedById }: ContactChange): Move[] =>
  (Object.keys(moves) as Move[]).filter((name) => {
    const { from, right } = moves[name]
    const isOwn = right === 'approveContact' && askedById === officer.id
    return (from as readonly ChangeState[]).includes(state) && may(officer, right) && !isOwn
  })
