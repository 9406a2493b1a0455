import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { SOURCE, type Language } from './languages.mjs'
import { readCatalogue } from './read-catalogue.mjs'

const catalogues = new Map<Language, Map<string, string>>()
const compiled = new Map<Language, Map<string, CompiledMessage>>()

function catalogueOf(language: Language): Map<string, string> {
  const known = catalogues.get(language) ?? readCatalogue(language)
  catalogues.set(language, known)
  return known
}

/** Its own words, or the Vietnamese while nobody has translated it. */
const saidIn = (language: Language, sentence: string): string =>
  language === SOURCE ? sentence : (catalogueOf(language).get(sentence) ?? sentence)

/** A sentence in a language, ready to be filled in: one look-up, since a page says hundreds. */
export function messageIn(language: Language, sentence: string): CompiledMessage {
  const known = compiled.get(language)?.get(sentence)
  return known ?? compileIn(language, sentence)
}

function compileIn(language: Language, sentence: string): CompiledMessage {
  const message = compile(saidIn(language, sentence))
  const known = compiled.get(language) ?? new Map<string, CompiledMessage>()
  compiled.set(language, known.set(sentence, message))
  return message
}
