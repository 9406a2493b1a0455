import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import type { Refusal } from '@/lib/review/refusals'
import type { ContactChange, ChangeTransition } from '../contact-change'
import { findChangeObstacle, type ChangeDecision } from './find-obstacle'
import { transitionsOpenTo } from '../waiting/open-change'

/** `obstacle`: why an officer whose part it would be may not approve, for the page to say before it asks anything. */
export async function findTransitions(
  officer: Officer,
  change: ContactChange,
  tries: TriesLeft,
): Promise<{ transitions: ChangeTransition[]; obstacle: Refusal | null }> {
  const open = transitionsOpenTo(officer, change, tries)
  const obstacleTo = (decision: ChangeDecision) =>
    open.includes(decision) ? findChangeObstacle(officer, { change, decision }) : null
  const obstacle = await obstacleTo('approve')
  if (!obstacle) return { transitions: open, obstacle }
  const isClosed = { approve: true, refuse: (await obstacleTo('refuse')) !== null }
  return {
    transitions: open.filter((transition) => !isClosed[transition as ChangeDecision]),
    obstacle,
  }
}
