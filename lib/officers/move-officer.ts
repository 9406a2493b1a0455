import 'server-only'
import { findOpenOffice } from '@/lib/offices/repository'
import { actOnOfficer, type Outcome } from './act-on-officer'
import type { Post } from './repository'

/** Another office, other roles, or a name as it is now. What they did before stays theirs. */
export async function moveOfficer(
  login: string,
  post: Partial<Post>,
  actor: string,
): Promise<Outcome> {
  if (post.officeCode !== undefined && !(await findOpenOffice(post.officeCode)))
    return { ok: false, reason: 'office-unknown' }
  return actOnOfficer(login, actor, ({ officeCode, roles }) => ({
    act: 'move-officer',
    changes: post,
    details: {
      fromOffice: officeCode,
      toOffice: post.officeCode ?? officeCode,
      fromRoles: roles,
      toRoles: post.roles ?? roles,
    },
  }))
}
