import { SOURCE } from './languages.mjs'
import { readCatalogue } from './read-catalogue.mjs'

/** @typedef {import('./languages.mjs').Language} Language */

/** @type {Map<Language, Map<string, string>>} */
const catalogues = new Map()

/** What `t` is for pages, for the server in front of them: a sentence alone, its places left open. @param {Language} language @param {string} sentence */
export function said(language, sentence) {
  if (language === SOURCE) return sentence
  const catalogue = catalogues.get(language) ?? readCatalogue(language)
  catalogues.set(language, catalogue)
  return catalogue.get(sentence) ?? sentence
}

/** Marks a sentence for the catalogues. @template {string} Sentence @param {Sentence} sentence */
export const msg = (sentence) => sentence
