import { returnPath } from '@/lib/accounts/return-path'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { answering } from '@/lib/platform/answers/answering'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { markIntroduced } from '@/lib/terms/introduction/introduction'
import { acceptTermsHref, introductionHref } from '@/lib/terms/terms-addresses'

/** «Bỏ qua», or «Tiếp tục» on the last page. Somebody signed in is not led through it again. */
export const POST = post(async (request) => {
  const { tiep } = await readForm(request)
  const user = await findUser()
  if (user?.kind !== 'CITIZEN') return seeOther('/')
  await markIntroduced(user)
  const goal = returnPath(tiep, '/ca-nhan')
  // What they have agreed to leads on by itself.
  return seeOther(`${acceptTermsHref}?tiep=${encodeURIComponent(goal)}`)
})

export const GET = answering(async () => seeOther(introductionHref))
