import 'server-only'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'
import { findUser } from '@/lib/accounts/sessions/current-user'
import type { Service } from './service'

/** Whether whoever is signed in here may register a child from their account. */
export async function isParentHere(): Promise<boolean> {
  const user = await findUser()
  return user?.kind === 'CITIZEN' && mayRegisterChild(user.id)
}

/** Whether they may do this from it. */
export const mayDoFromAccount = async (service: Service): Promise<boolean> =>
  service.fromAccount !== undefined && isParentHere()
