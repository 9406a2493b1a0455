import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from '../office-case'
import { refused, type Outcome } from '../refusals'
import { holdsMost } from './holds-most'
import { extendHolding, findHolding, insertHolding } from './repository'

/** The case, whose row the caller has locked, is this officer's to work on. Once more is no other act. */
export async function holdCase(officer: Officer, { id }: OfficeCase, tx: Tx): Promise<Outcome> {
  const pair = { declarationId: id, officerId: officer.id }
  const isOwn = (await findHolding(id, tx))?.officerId === officer.id
  if (!isOwn && (await holdsMost(officer, tx))) return refused('holds-many')
  if (await insertHolding(pair, tx)) {
    await record({ stream: `declaration:${id}`, act: 'take-case', actor: actorOf(officer) }, tx)
    return { ok: true }
  }
  if (!isOwn) return refused('held-by-other')
  await extendHolding(pair, tx)
  return { ok: true }
}
