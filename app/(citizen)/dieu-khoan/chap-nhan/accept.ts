import { returnPath } from '@/lib/accounts/return-path'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { acceptTerms } from '@/lib/terms/accept/accept-terms'
import { acceptTermsHref } from '@/lib/terms/terms-addresses'

/** «Chấp nhận» */
export const accept = post(async (request) => {
  const { version, tiep } = await readForm(request)
  const goal = returnPath(tiep, '/ca-nhan')
  const asked = `tiep=${encodeURIComponent(goal)}`
  const user = await findUser()
  if (user?.kind !== 'CITIZEN') return seeOther(`/het-phien?vua-nhan=1&${asked}`)
  const accepted = await acceptTerms(user, { shown: version, device: visitorOf(request).device })
  return seeOther(accepted.ok ? goal : `${acceptTermsHref}?loi=ban-moi&${asked}`)
})
