import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { listGuardians } from '@/lib/accounts/guardians/list-guardians'
import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import { readRegister } from '@/lib/insured/read-register'
import { may } from '@/lib/review/actions'
import { findCitizen } from '../repository'
import { findKeptChild, type AtCounter } from './kept-child'

type NamedGuardian = { id: string; name: string; isComer: boolean }
export type OpenChild = {
  kept: AtCounter
  fullName: string
  login: string
  comer: string
  guardians: NamedGuardian[]
}

/** The child that this officer found a moment ago, and who looks after it; who looked was written down then. */
export async function openKeptChild(officer: Officer): Promise<OpenChild | null> {
  const kept = may(officer, 'changeContact') ? await findKeptChild(officer) : null
  const account = kept && (await findCitizen({ id: kept.childId }))
  if (!kept || !account) return null
  const [comer, guardians] = await Promise.all([
    readRegister(kept.comer),
    listGuardians(kept.childId),
  ])
  const named = guardians.map(async ({ id, guardianCode, kinship }) => ({
    id,
    isComer: guardianCode === kept.comer,
    name: `${kinshipLabel(kinship)}: ${(await readRegister(guardianCode))?.fullName ?? guardianCode}`,
  }))
  const { fullName, login } = account
  return {
    ...{ kept, fullName, login },
    comer: comer?.fullName ?? kept.comer,
    guardians: await Promise.all(named),
  }
}
