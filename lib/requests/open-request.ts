import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { openFormOfRequest, type OpenedFile } from '@/lib/stored-files/open-stored-file'
import { isUuid } from '@/lib/platform/uuid'
import { findRequest, listRequests } from './repository'
import type { AccountRequest } from './request'
import { whoseRequest, type Requester } from './requester'

/** Somebody's own request; another's is not found. */
export const openRequest = async ({ id: accountId }: User, id: string) =>
  isUuid(id) ? findRequest({ id, accountId }) : null

export const listOwnRequests = ({ id }: User): Promise<AccountRequest[]> => listRequests(id)

const JUST_MS = 60_000

/** What another window of theirs confirmed a moment ago, while this one was confirming the same. */
export async function findJustDone(asker: Requester): Promise<string | null> {
  const [newest] = await listRequests(whoseRequest(asker).accountId)
  const age = newest?.confirmedAt ? Date.now() - newest.confirmedAt.getTime() : Infinity
  return age < JUST_MS ? newest!.id : null
}

/** Its printed form; the look is journaled. */
export async function openRequestForm(user: User, id: string): Promise<OpenedFile | null> {
  const request = await openRequest(user, id)
  const look = { stream: streamOf(user.id), actor: actorOf(user) }
  return request && openFormOfRequest(request.id, look)
}
