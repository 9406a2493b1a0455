import 'server-only'
import { isUnlikeSex } from '@/lib/accounts/guardians/unlike-sex'
import { listGuardians } from '@/lib/accounts/guardians/list-guardians'
import { readRegister } from '@/lib/insured/read-register'
import type { ChangeOfGuardian } from '../contact-change'
import type { KinshipDoubt } from './kinship-doubt'

/** What is asked about the word for whoever comes; a register errs, and some children have two mothers. Officers may go on. */
export async function findKinshipDoubts(change: ChangeOfGuardian): Promise<KinshipDoubt[]> {
  const { accountId, newValue, oldValue, guardian } = change
  const { kinship } = guardian
  if (!kinship || !newValue) return []
  const [person, live] = await Promise.all([readRegister(newValue), listGuardians(accountId)])
  const staying = live.filter(({ guardianCode }) => guardianCode !== oldValue)
  const isSecond =
    kinship !== 'guardian' && staying.some((guardian) => guardian.kinship === kinship)
  return [
    ...(person && isUnlikeSex(kinship, person.sex) ? (['unlike-sex'] as const) : []),
    ...(isSecond ? (['second-of-kind'] as const) : []),
  ]
}
