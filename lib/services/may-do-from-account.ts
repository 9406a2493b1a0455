import 'server-only'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'
import { findUser } from '@/lib/accounts/sessions/current-user'
import type { Service } from './service'

/** Whether whoever is signed in here may do it from their account. */
export async function mayDoFromAccount(service: Service | null): Promise<boolean> {
  const user = service?.fromAccount ? await findUser() : null
  return user?.kind === 'CITIZEN' && mayRegisterChild(user.id)
}
