import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import { saysTaxCode, withoutMark } from './typed-login'

/** What is wrong with the number of an account by itself, and what is asked about it. */
export function judgeLogin(login: string) {
  const isTax = saysTaxCode(login)
  const number = isTax ? taxCode.safeParse(withoutMark(login)) : bhxhCode.safeParse(login)
  return {
    lacking: number.error?.issues[0]?.message,
    question: isTax ? null : bhxhQuestion(login),
  }
}
