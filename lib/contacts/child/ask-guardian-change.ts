import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { findGuardiansFault } from '@/lib/accounts/guardians/find-guardians-fault'
import { newsOfGuardianAsking } from '@/lib/accounts/guardians/news-of-guardians'
import { listGuardians } from '@/lib/accounts/guardians/list-guardians'
import { tellFamily } from '@/lib/accounts/guardians/tell-guardians'
import { refused, type Outcome, type Refusal } from '@/lib/review/refusals'
import { beginChange } from '../changes/begin-change'
import type { AskedRow } from '../repository'
import type { AskedGuardian } from '../guardians/guardian-form'
import type { AtCounter } from './kept-child'
import { guardiansChangeOf } from '../guardians/guardians-change-of'

/**
 * Asks for another guardian, or for one fewer. Nothing is proved by a code, since no contact changes: it waits for the second officer, who
 * reads both papers. Everybody whom it concerns is told at once.
 */
export async function askGuardianChange(
  officer: Officer,
  { childId, comer, idNumber }: AtCounter,
  asked: AskedGuardian,
): Promise<Outcome<{ id: string; unsent: Refusal | null }>> {
  const live = await listGuardians(childId)
  const leaves = live.find(({ id }) => id === asked.guardianshipId)?.guardianCode ?? null
  if (asked.act !== 'add' && !leaves) return refused('guardian-left')
  const row = rowOf(asked, { leaves, comer, idNumber })
  const others = [comer, ...(leaves ? [leaves] : [])].map((bhxhCode) => ({ bhxhCode }))
  return beginChange({
    officer,
    accountId: childId,
    kind: row.kind,
    others,
    find: async (_, tx) =>
      (await findGuardiansFault(guardiansChangeOf({ ...row, accountId: childId }), tx)) ?? row,
    send: async (_, tx) => {
      await tellFamily(childId, (reached) => newsOfGuardianAsking(reached, asked.act), tx)
      return null
    },
  })
}

type Numbers = { leaves: string | null; comer: string; idNumber: string }

function rowOf(asked: AskedGuardian, { leaves, comer, idNumber }: Numbers) {
  const { act, kinship, ground, document, issuedOn } = asked
  return {
    kind: act === 'end' ? 'GUARDIAN_ENDED' : 'GUARDIAN_ADDED',
    oldValue: act === 'add' ? null : leaves,
    newValue: act === 'end' ? '' : comer,
    guardian: { comer, kinship, ground, document },
    paperNumber: idNumber,
    paperIssuedOn: issuedOn,
    state: 'CONFIRMED',
  } as const satisfies AskedRow
}
