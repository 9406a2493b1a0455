import { confirmEmail } from '@/lib/accounts/confirm-email'
import { complaintQuery } from '@/lib/accounts/complaint'
import { requireCitizen } from '@/lib/accounts/current-user'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'

const here = '/ca-nhan/thu-dien-tu'

export const POST = post(async (request) => {
  const user = await requireCitizen(here)
  const confirmed = await confirmEmail(user, (await readForm(request))?.code ?? '')
  return confirmed.ok
    ? seeOther('/ca-nhan?thu-dien-tu=1')
    : seeOther(`${here}?da-gui=1&${complaintQuery(confirmed.reason)}#loi`)
})
