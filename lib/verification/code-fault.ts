import { groupedAs } from '@/lib/forms/numbers/grouped-signs'
import { withLikeness } from '@/lib/forms/numbers/like-another'
import { readReference } from '@/lib/registration/reference/reference'
import { t } from '@/lib/words/t'
import { codeRules, CODE_LENGTH, type Purpose } from './one-time-code'
import { codeLength, DIGITS, readTypedCode } from './typed-code'

/** Why what was typed can be no code at all: told before anything is tried, so that a slip uses up no try. */
export function codeFault(purpose: Purpose, typed: string): 'no-code' | 'short-code' | null {
  const { length } = readTypedCode(purpose, typed)
  if (length === 0) return 'no-code'
  return length === codeLength(purpose) ? null : 'short-code'
}

const wholeWords = {
  digits: {
    sms: () => t('Nhập đủ {count} chữ số của mã.', { count: DIGITS }),
    email: () => t('Nhập đủ {count} chữ số của mã trong thư điện tử.', { count: DIGITS }),
  },
  signs: {
    sms: () => t('Nhập đủ {count} chữ và số của mã.', { count: CODE_LENGTH }),
    email: () => t('Nhập đủ {count} chữ và số của mã trong thư điện tử.', { count: CODE_LENGTH }),
  },
}

/** What to do about what can be no code: how many signs one has, how many were typed, and which other number they are like. */
export function shortCodeWords(
  purpose: Purpose,
  typed: string,
  by: 'sms' | 'email' = 'sms',
): string {
  const { length } = readTypedCode(purpose, typed)
  const what = wholeWords[codeRules[purpose].kind][by]()
  if (length === 0) return what
  return withLikeness(`${what} ${t('Bạn đã nhập {length} ký tự.', { length })}`, typed)
}

const LOOK = 'K7P-M3Q-XR'

/**
 * What a page says of a code that was not right. A case number comes in the same message: written as one it is told; without groups
 * nothing tells the two apart, and whoever may have typed it hears how a code looks.
 */
export function wrongCodeWords(words: string, typed: string): string {
  if (groupedAs(typed) === 'reference')
    return t('Nhập mã có dạng {look}. Mã vừa nhập giống mã hồ sơ.', { look: LOOK })
  return groupedAs(typed) === null && readReference(typed)
    ? `${words} ${t('Mã cần nhập có dạng {look}, khác mã hồ sơ.', { look: LOOK })}`
    : words
}
