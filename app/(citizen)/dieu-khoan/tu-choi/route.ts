import { signOutHere } from '@/app/(auth)/dang-xuat/sign-out-here'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { answering } from '@/lib/platform/answers/answering'
import { post, seeOther } from '@/lib/platform/answers/post'
import { refuseTerms } from '@/lib/terms/accept/leave-terms'
import { termsHref, withoutTermsHref } from '@/lib/terms/terms-addresses'

/** «Không chấp nhận»: out, and to what can be done all the same. */
export const POST = post(async () => {
  const user = await findUser()
  if (user?.kind === 'CITIZEN') await refuseTerms(user)
  await signOutHere()
  return seeOther(`${withoutTermsHref}?da-thoat=1`)
})

/** Typed into the address bar: a link must not sign anybody out. */
export const GET = answering(async () => seeOther(termsHref))
