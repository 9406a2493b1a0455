import { searchText } from '@/lib/text/search-text'
import common from './common-passwords.json'

export const SHORTEST = 8
export const LONGEST = 128
const FEWEST_DIFFERENT_SIGNS = 4
/** A shorter piece of a name stands in innocent words too. */
const TELLING_LENGTH = 6

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'personal'
/** What others may know about the person. */
export type Known = {
  login: string
  fullName?: string
  phone?: string | null
  idNumber?: string | null
}

const commonOnes = new Set(common)
const compact = (text: string) => searchText(text).replaceAll(' ', '')

/** Length and rarity are all we ask: no capitals, digits or signs, and never a change for its own sake. */
export function passwordFault(password: string, known: Known): PasswordFault | null {
  const signs = [...password.normalize('NFC')]
  if (signs.length < SHORTEST) return 'too-short'
  if (signs.length > LONGEST) return 'too-long'
  const plain = compact(password)
  if (new Set(signs).size < FEWEST_DIFFERENT_SIGNS) return 'common'
  if (commonOnes.has(password.toLowerCase()) || commonOnes.has(plain)) return 'common'
  return tellingParts(known).some((part) => plain.includes(part)) ? 'personal' : null
}

const tellingParts = ({ login, fullName = '', phone, idNumber }: Known): string[] =>
  [login, fullName, phone?.replace(/^\+84/, '') ?? '', idNumber ?? '']
    .map(compact)
    .filter((part) => part.length >= TELLING_LENGTH)

export const passwordHint = `Ít nhất ${SHORTEST} ký tự. Ba, bốn từ ghép lại thì khó đoán mà dễ nhớ.`
