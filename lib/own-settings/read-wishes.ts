import { displayOf, type Display } from '@/lib/site/display/display'
import { languages, type Language } from '@/lib/words/languages.mjs'

/** `language`: in which pages open that are come to from outside, and messages are written; null: as the address says. */
export type DisplayWishes = Display & { language: Language | null }

/** What the form has posted; what it can't have is as usual. */
export const readWishes = (typed: Record<string, string>): DisplayWishes => ({
  ...displayOf(typed),
  language: isLanguage(typed.language) ? typed.language : null,
})

const isLanguage = (given: string | undefined): given is Language =>
  given !== undefined && Object.hasOwn(languages, given)
