import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { answerConsent } from '@/lib/records/consents/answer-consent'

const here = '/ca-nhan/cho-xem'

/** What the giver or the receiver presses on one consent. */
export const POST = post<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const user = await citizenWhoPresses(here)
  const { viec } = await readForm(request)
  return seeOther(`${here}?${await answerConsent(user, { id: (await params).id, press: viec })}`)
})
