import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import type { Refusal } from '@/lib/review/refusals'
import type { ContactChange, Move } from '../contact-change'
import { findObstacle, type Decision } from './find-obstacle'
import { movesOpenTo } from '../waiting/open-change'

/** `obstacle`: why an officer whose part it would be may not approve, for the page to say before it asks anything. */
export async function findMoves(
  officer: Officer,
  change: ContactChange,
  tries: TriesLeft,
): Promise<{ moves: Move[]; obstacle: Refusal | null }> {
  const open = movesOpenTo(officer, change, tries)
  const obstacleTo = (decision: Decision) =>
    open.includes(decision) ? findObstacle(officer, { change, decision }) : null
  const obstacle = await obstacleTo('approve')
  if (!obstacle) return { moves: open, obstacle }
  const isClosed = { approve: true, refuse: (await obstacleTo('refuse')) !== null }
  return { moves: open.filter((move) => !isClosed[move as Decision]), obstacle }
}
