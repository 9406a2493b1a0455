import 'server-only'
import { isOpenOffice } from '@/lib/offices/repository'
import { actOnOfficer } from './act-on-officer'
import type { Deed } from './deed'
import { newsOfOfficer } from './news-of-officer'
import { judges } from './officer-form'
import type { OfficerOutcome } from './officer-refusal'
import type { OfficerChanges } from './repository'

export type NewPost = Pick<OfficerChanges, 'fullName' | 'officeCode' | 'roles' | 'bhxhCode'>

/** Another office, other roles, a name or a mã số BHXH as it is now. What they did before stays theirs. */
export async function moveOfficer(
  login: string,
  post: NewPost,
  deed: Deed,
): Promise<OfficerOutcome> {
  if (post.officeCode !== undefined && !(await isOpenOffice(post.officeCode, deed.tx)))
    return { ok: false, reason: 'office-unknown' }
  return actOnOfficer(login, deed, (officer) => {
    const { officeCode, roles, bhxhCode } = officer
    const toRoles = post.roles ?? roles
    if (!bhxhCode && !post.bhxhCode && toRoles.some(judges)) return 'number-missing'
    const details = {
      fromOffice: officeCode,
      toOffice: post.officeCode ?? officeCode,
      fromRoles: roles,
      toRoles,
      ...(post.bhxhCode !== undefined && { bhxhCode: 'changed' }),
    }
    const act = 'move-officer'
    return { act, changes: post, details, news: newsOfOfficer(act, officer) }
  })
}
