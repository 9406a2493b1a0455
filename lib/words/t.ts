import format, { type FormatOptions } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'
import { currentLanguage } from './asked-language'
import { messageIn } from './catalogue'

type Named<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Named<Rest>
  : never
type Tagged<Sentence extends string> = Sentence extends `${string}</${infer Tag}>${infer Rest}`
  ? Tag | Tagged<Rest>
  : never
type Draw = (words: ReactNode) => ReactNode
type Values<Sentence extends string> = Record<Named<Sentence>, string | number> &
  Record<Tagged<Sentence>, Draw>
type Given<Sentence extends string> = [Named<Sentence> | Tagged<Sentence>] extends [never]
  ? []
  : [values: Values<Sentence>]
type Said<Sentence extends string> = [Tagged<Sentence>] extends [never] ? string : ReactNode

/** Making a formatter costs a hundred times its use, and a page asks for the same few. */
function onceMade<Asked extends unknown[], Made>(make: (...asked: Asked) => Made) {
  const made = new Map<string, Made>()
  return (...asked: Asked): Made => {
    const key = JSON.stringify(asked)
    const one = made.get(key) ?? make(...asked)
    made.set(key, one)
    return one
  }
}

const options: FormatOptions = {
  formatters: {
    getDateTimeFormat: onceMade((...asked) => new Intl.DateTimeFormat(...asked)),
    getNumberFormat: onceMade((...asked) => new Intl.NumberFormat(...asked)),
    getPluralRules: onceMade((...asked) => new Intl.PluralRules(...asked)),
  },
}

/**
 * A Vietnamese sentence in the language that is asked for (decision 0063). What is filled in is named, and so is what stands around
 * words: `t('Gọi {phone}, hoặc <a>viết thư</a>.', { phone, a: (words) => <a href="…">{words}</a> })`.
 */
export function t<const Sentence extends string>(
  sentence: Sentence,
  ...[values]: Given<Sentence>
): Said<Sentence> {
  const language = currentLanguage()
  const message = messageIn(language, sentence)
  if (typeof message === 'string') return message as Said<Sentence>
  const said = format<ReactNode>(message, language, values as never, options)
  return (Array.isArray(said) ? createElement(Fragment, null, ...said) : said) as Said<Sentence>
}

/** Marks a sentence that stands in data: the catalogues have it, and whoever shows it says `t(…)`. */
export const msg = <const Sentence extends string>(sentence: Sentence): Sentence => sentence
