import 'server-only'
import { findOpenOffice } from '@/lib/offices/repository'
import { actOnOfficer, type OfficerOutcome } from './act-on-officer'
import { judges } from './officer-form'
import type { OfficerChanges } from './repository'

/** Another office, other roles, a name or a mã số BHXH as it is now. What they did before stays theirs. */
export async function moveOfficer(
  login: string,
  post: Pick<OfficerChanges, 'fullName' | 'officeCode' | 'roles' | 'bhxhCode'>,
  actor: string,
): Promise<OfficerOutcome> {
  if (post.officeCode !== undefined && !(await findOpenOffice(post.officeCode)))
    return { ok: false, reason: 'office-unknown' }
  return actOnOfficer(login, actor, ({ officeCode, roles, bhxhCode }) => {
    const toRoles = post.roles ?? roles
    if (!bhxhCode && !post.bhxhCode && toRoles.some(judges)) return 'number-missing'
    const details = {
      fromOffice: officeCode,
      toOffice: post.officeCode ?? officeCode,
      fromRoles: roles,
      toRoles,
      ...(post.bhxhCode !== undefined && { bhxhCode: 'changed' }),
    }
    return { act: 'move-officer', changes: post, details }
  })
}
