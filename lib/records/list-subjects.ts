import 'server-only'
import type { User } from '@/lib/accounts/account'
import { listWardsOf } from '@/lib/accounts/guardians/list-wards'
import { OWN } from './record-parts'
import type { RecordSubject } from './record-subject'

type Looking = Pick<User, 'id' | 'login' | 'fullName'>

/** Whose records somebody may see now, their own first. */
export async function listSubjects({ id, login, fullName }: Looking): Promise<RecordSubject[]> {
  const self = { accountId: id, bhxhCode: login, fullName, whose: OWN, relation: 'self' } as const
  const wards = await listWardsOf(login)
  return [
    self,
    ...wards.map((ward) => ({
      accountId: ward.id,
      bhxhCode: ward.login,
      fullName: ward.fullName,
      whose: ward.id,
      relation: 'guardian' as const,
    })),
  ]
}
