import { readMessageCode } from '@/lib/platform/messages/message-code'
import { readSigns } from '@/lib/text/spoken-signs'
import { linksIn } from '../addresses/links-in'

/** The boxes of the page. */
export const checkBoxes = { code: 'ma-kiem-tra', words: 'loi-tin' } as const

/** A letter of ours has two thousand signs. */
const MOST_PASTED = 4000
const MOST_TYPED = 60

export type Pasted = {
  /** Null: none was typed, and none stands in the words. */
  code: string | null
  isUnreadable: boolean
  isSecret: boolean
  /** Shown again, to be looked at. */
  typed: string
  words: string
  links: string[]
}

/** As the line of a message has it: «Kiểm tra: K7P-M3QX». */
const AMONG_WORDS = /(?<![0-9A-Z-])[0-9A-HJKMNP-TV-Z]{3}[-‐‑–][0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Z-])/giu
/** Six digits, or eight signs. */
const SECRET = /^(\d{6}|.{8})$/

/** What is asked by what stands in the boxes; null where there is nothing. The words are bounded, and go no further than the answer. */
export function readPasted(typedCode: string, typedWords: string): Pasted | null {
  const typed = typedCode.trim().slice(0, MOST_TYPED)
  const words = typedWords.trim().slice(0, MOST_PASTED)
  if (!typed && !words) return null
  const inWords = [...words.matchAll(AMONG_WORDS)].at(-1)?.[0] ?? ''
  const code = readMessageCode(typed) ?? readMessageCode(inWords)
  const isTyped = typed !== '' && code === null
  const isSecret = isTyped && SECRET.test(readSigns(typed))
  return {
    code,
    isSecret,
    isUnreadable: isTyped,
    // A secret goes nowhere, not even back into its box.
    typed: isSecret ? '' : typed,
    words,
    links: linksIn(words),
  }
}

/** Nothing but addresses: no message to be compared. */
export const isAddressAlone = ({ words, links }: Pick<Pasted, 'words' | 'links'>): boolean =>
  links.length > 0 && words.split(/\s+/).length === links.length
