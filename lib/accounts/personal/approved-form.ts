import 'server-only'
import {
  findNewestFileId,
  openStoredFile,
  type OpenedFile,
} from '@/lib/stored-files/open-stored-file'
import { actorOf, type User } from '../account'
import { findProfile } from '../repository'

/** Which paper says that this account was approved; an account that no declaration opened has none. */
async function findApprovedForm({ id }: User) {
  const declarationId = (await findProfile(id))?.declarationId
  const paperId = declarationId ? await findNewestFileId(declarationId, 'APPROVED_FORM') : null
  return declarationId && paperId ? { id: paperId, declarationId } : null
}

export const hasApprovedForm = async (user: User): Promise<boolean> =>
  (await findApprovedForm(user)) !== null

/** For its owner; the look is journaled. */
export async function openApprovedForm(user: User): Promise<OpenedFile | null> {
  const which = await findApprovedForm(user)
  return which && openStoredFile(which, actorOf(user))
}
