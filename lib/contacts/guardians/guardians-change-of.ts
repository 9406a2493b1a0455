import type { GuardiansChange } from '@/lib/accounts/guardians/find-guardians-fault'
import type { ChangeOfGuardian } from '../contact-change'

type Kept = Pick<ChangeOfGuardian, 'accountId' | 'oldValue' | 'newValue' | 'guardian'>

/** What a row of the table means for the child's guardians. */
export const guardiansChangeOf = ({
  accountId,
  oldValue,
  newValue,
  guardian,
}: Kept): GuardiansChange => ({
  childId: accountId,
  comes: guardian.kinship && newValue ? { code: newValue, kinship: guardian.kinship } : null,
  leaves: oldValue,
  ground: guardian.ground,
})
