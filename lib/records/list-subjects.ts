import 'server-only'
import type { User } from '@/lib/accounts/account'
import { listWardsOf } from '@/lib/accounts/guardians/list-wards'
import { listLiveConsents } from './consents/repository'
import { OWN } from './record-parts'
import type { RecordSubject } from './record-subject'

type Looking = Pick<User, 'id' | 'login' | 'fullName'>

/** Whose records somebody may see now, their own first. */
export async function listSubjects({ id, login, fullName }: Looking): Promise<RecordSubject[]> {
  const self = { accountId: id, bhxhCode: login, fullName, whose: OWN, relation: 'self' } as const
  const [wards, consents] = await Promise.all([listWardsOf(login), listLiveConsents(id)])
  return [
    self,
    ...wards.map((ward) => ({
      accountId: ward.id,
      bhxhCode: ward.login,
      fullName: ward.fullName,
      whose: ward.id,
      relation: 'guardian' as const,
    })),
    ...consents.map(({ giverId, giverCode, giverName, ...consent }) => ({
      accountId: giverId,
      bhxhCode: giverCode,
      fullName: giverName,
      whose: giverId,
      relation: 'consent' as const,
      consent,
    })),
  ]
}
