import { askEmailCode } from '@/lib/accounts/codes/confirm-email'
import { reasonsQuery } from '@/lib/accounts/codes/errors-of-reasons'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'

const here = '/ca-nhan/thu-dien-tu'

export const POST = post(async () => {
  const asked = await askEmailCode(await citizenWhoPresses(here))
  if (asked.ok) return seeOther(`${here}?da-gui=1`)
  if (asked.reason === 'no-email') return seeOther('/ca-nhan')
  return seeOther(`${here}?${reasonsQuery(asked.reason)}#loi`)
})
