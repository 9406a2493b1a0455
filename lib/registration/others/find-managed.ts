import 'server-only'
import { listManaged } from '@/lib/accounts/guardians/list-guardians'
import type { Ward } from '@/lib/accounts/guardians/ward'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import type { OwnDeclaration } from '../repository'

/** The child of a declaration where whoever is signed in here looks after its account already: there is nothing to register. */
export async function findManaged({ typed }: Pick<OwnDeclaration, 'typed'>): Promise<Ward | null> {
  const code = bhxhCode.safeParse(typed.child?.bhxhCode).data
  const user = code === undefined ? null : await findUser()
  if (user?.kind !== 'CITIZEN') return null
  const wards = await listManaged(user.login)
  return wards.find(({ login, isInUse }) => login === code && isInUse) ?? null
}
