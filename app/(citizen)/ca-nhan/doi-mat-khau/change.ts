import { changePassword } from '@/lib/accounts/passwords/change-password'
import { reasonsQuery } from '@/lib/accounts/codes/errors-of-reasons'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { guestOf, keepBrowserKey } from '@/lib/accounts/places/known-places'
import { findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/doi-mat-khau'

export const change = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const { oldPassword = '', newPassword = '', repeat = '' } = await readForm(request)
  const { visitor, browserKey } = await guestOf(request)
  const token = (await findSessionToken()) ?? ''
  const change = { oldPassword, newPassword, repeat }
  const changed = await changePassword(user, change, { token, visitor })
  if (changed.ok) await keepBrowserKey(browserKey)
  return changed.ok
    ? seeOther('/ca-nhan?xong=mat-khau-moi')
    : seeOther(`${here}?${reasonsQuery(...changed.reasons)}#loi`)
})
