import { currentLanguage } from './asked-language'
import type { Language } from './languages.mjs'

const numbers = new Map<Language, Intl.NumberFormat>()

/** `1.000` here, `1,000` in English. */
export function shownCount(count: number): string {
  const language = currentLanguage()
  const format = numbers.get(language) ?? new Intl.NumberFormat(language)
  numbers.set(language, format)
  return format.format(count)
}
