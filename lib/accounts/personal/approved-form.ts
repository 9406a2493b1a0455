import 'server-only'
import { findNewestPaperId, openPaper, type OpenedPaper } from '@/lib/papers/open-paper'
import { actorOf, type User } from '../account'
import { findProfile } from '../repository'

/** Which paper says that this account was approved; an account that no declaration opened has none. */
async function findApprovedForm({ id }: User) {
  const declarationId = (await findProfile(id))?.declarationId
  const paperId = declarationId ? await findNewestPaperId(declarationId, 'APPROVED_FORM') : null
  return declarationId && paperId ? { id: paperId, declarationId } : null
}

export const hasApprovedForm = async (user: User): Promise<boolean> =>
  (await findApprovedForm(user)) !== null

/** For its owner; the look is journaled. */
export async function openApprovedForm(user: User): Promise<OpenedPaper | null> {
  const which = await findApprovedForm(user)
  return which && openPaper(which, actorOf(user))
}
