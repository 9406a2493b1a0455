import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { giveConsent } from '@/lib/records/consents/give/give-consent'

const here = '/ca-nhan/cho-xem/xac-nhan'

export const confirmConsent = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const typed = await readForm(request)
  const given = await giveConsent(user, typed)
  if (!given.ok) {
    await keepForm(here, { code: typed.code ?? '' })
    return seeOther(`${here}?loi=${given.reason}#loi`)
  }
  await forgetForm()
  return seeOther(`/ca-nhan/cho-xem?xong=${given.hasEnded ? 'da-moi-lai' : 'da-moi'}`)
})
