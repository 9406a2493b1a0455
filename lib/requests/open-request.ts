import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { openFormOfRequest, type OpenedFile } from '@/lib/stored-files/open-stored-file'
import { isUuid } from '@/lib/platform/uuid'
import { findRequest, listRequests } from './repository'
import type { AccountRequest } from './request'

/** Somebody's own request; another's is not found. */
export const openRequest = async ({ id: accountId }: User, id: string) =>
  isUuid(id) ? findRequest({ id, accountId }) : null

export const listOwnRequests = ({ id }: User): Promise<AccountRequest[]> => listRequests(id)

/** Its printed form; the look is journaled. */
export async function openRequestForm(user: User, id: string): Promise<OpenedFile | null> {
  const request = await openRequest(user, id)
  const look = { stream: streamOf(user.id), actor: actorOf(user) }
  return request && openFormOfRequest(request.id, look)
}
