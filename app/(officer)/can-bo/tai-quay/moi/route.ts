import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { beginAtDesk } from '@/lib/registration/desk/begin-at-desk'
import { toOwn } from '@/lib/registration/reference/to-own'
import { stepHref } from '@/lib/registration/steps/addresses'

const here = '/can-bo/tai-quay'

/** A new declaration, filled in on the very pages that people use themselves. */
export const POST = post(async () => {
  const begun = await beginAtDesk(await officerWhoPresses(here))
  return begun.ok ? toOwn(stepHref('subject'), begun) : seeOther(`${here}?loi=${begun.reason}#loi`)
})
