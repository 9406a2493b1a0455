import { keepLogin } from '@/lib/accounts/codes/kept-login'
import { findAnswer } from '@/lib/look-ups/own-code/kept-answer'
import { post, seeOther } from '@/lib/platform/answers/post'

/** Takes the number that was found to the sign-in page, by cookie: an address is kept in histories. */
export const POST = post(async () => {
  const answer = await findAnswer()
  if (!answer?.code) return seeOther('/tra-cuu/ma-so-bhxh')
  await keepLogin(answer.code)
  return seeOther('/dang-nhap?ma-so=vua-tim')
})
