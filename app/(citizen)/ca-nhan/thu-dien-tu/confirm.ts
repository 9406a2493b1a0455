import { confirmEmail } from '@/lib/accounts/codes/confirm-email'
import { reasonsQuery } from '@/lib/accounts/codes/errors-of-reasons'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/thu-dien-tu'

export const confirm = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const { code = '' } = await readForm(request)
  await keepForm(here, { code })
  const confirmed = await confirmEmail(user, code)
  if (!confirmed.ok) return seeOther(`${here}?${reasonsQuery(confirmed.reason)}#loi`)
  await forgetForm()
  return seeOther('/ca-nhan?xong=thu-dien-tu')
})
