import { groupedAs } from '@/lib/forms/numbers/grouped-signs'
import { withLikeness } from '@/lib/forms/numbers/like-another'
import { readReference } from '@/lib/registration/reference'
import { codeRules, LENGTH, readCode, type Purpose } from './one-time-code'

const DIGITS = 6
const codeLength = (purpose: Purpose): number =>
  codeRules[purpose].kind === 'digits' ? DIGITS : LENGTH

/** Why what was typed can be no code at all: told before anything is tried, so that a slip uses up no try. */
export function codeFault(purpose: Purpose, typed: string): 'no-code' | 'short-code' | null {
  const { length } = readCode(typed)
  if (length === 0) return 'no-code'
  return length === codeLength(purpose) ? null : 'short-code'
}

const lengthWords = { digits: `${DIGITS} chữ số`, signs: `${LENGTH} chữ và số` }

/** What to do about what can be no code: how many signs one has, how many were typed, and which other number they are like. */
export function shortCodeWords(purpose: Purpose, typed: string, where = ''): string {
  const { length } = readCode(typed)
  const what = `Nhập đủ ${lengthWords[codeRules[purpose].kind]} của mã${where}.`
  return length === 0 ? what : withLikeness(`${what} Bạn đã nhập ${length} ký tự.`, typed)
}

const LOOK = 'K7P-M3Q-XR'

/**
 * What a door says of a code that was not right. A case number comes in the same message: written as one it is told; without groups
 * nothing tells the two apart, and whoever may have typed it hears how a code looks.
 */
export function wrongCodeWords(words: string, typed: string): string {
  if (groupedAs(typed) === 'reference')
    return `Nhập mã có dạng ${LOOK}. Mã vừa nhập giống mã hồ sơ.`
  return groupedAs(typed) === null && readReference(typed)
    ? `${words} Mã cần nhập có dạng ${LOOK}, khác mã hồ sơ.`
    : words
}
