import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { SOURCE, type Language } from './languages.mjs'
import { readCatalogue } from './read-catalogue.mjs'

const catalogues = new Map<Language, Map<string, string>>()
const compiled = new Map<string, CompiledMessage>()

function catalogueOf(language: Language): Map<string, string> {
  const known = catalogues.get(language) ?? readCatalogue(language)
  catalogues.set(language, known)
  return known
}

/** Its own words, or the Vietnamese while nobody has translated it. */
const saidIn = (language: Language, sentence: string): string =>
  language === SOURCE ? sentence : (catalogueOf(language).get(sentence) ?? sentence)

/** A sentence in a language, ready to be filled in. */
export function messageIn(language: Language, sentence: string): CompiledMessage {
  const said = saidIn(language, sentence)
  const known = compiled.get(said) ?? compile(said)
  compiled.set(said, known)
  return known
}
