import 'server-only'
import { COMMITMENT_VERSION } from '@/lib/site/official-sentences'
import type { OwnDeclaration } from '../repository'
import { findCommitted, keepCommitted } from './repository'
import type { Committed } from '../steps/sending-code'

/** Of an account that is in use. */
type Own = Pick<OwnDeclaration, 'id' | 'accountId'>
const whichOf = ({ id, accountId }: Own) => accountId && { id, accountId }

/** «Ghi nhận» before the code: what was looked through and committed to waits for it. */
export async function commitFirst(own: Own, reviewed: string): Promise<void> {
  const which = whichOf(own)
  if (!which) return
  const before = await findCommitted(which)
  const at = new Date().toISOString()
  const committed = { reviewed, version: COMMITMENT_VERSION, at }
  await keepCommitted(which, { ...committed, ...(before?.channel && { channel: before.channel }) })
}

/** Null also where the words to commit to are others by now: they have to be read. */
export async function findCommitment(own: Own): Promise<Committed | null> {
  const which = whichOf(own)
  const committed = which && (await findCommitted(which))
  return committed && committed.version === COMMITMENT_VERSION ? committed : null
}
