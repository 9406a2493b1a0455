import { readFileSync } from 'node:fs'
import path from 'node:path'
import PO from 'pofile'

/** @typedef {import('./languages.mjs').Language} Language */

/** @param {Language} language */
export const catalogueFile = (language) =>
  path.join(process.cwd(), 'lib', 'words', 'catalogues', `${language}.po`)

/** @param {Language} language */
export const readPo = (language) => PO.parse(readFileSync(catalogueFile(language), 'utf8'))

/** By the Vietnamese sentence, what the translator has written. @param {Language} language @returns {Map<string, string>} */
export const readCatalogue = (language) =>
  new Map(
    readPo(language).items.flatMap(({ msgid, msgstr, obsolete }) =>
      msgstr[0] && !obsolete ? [[msgid, msgstr[0]]] : [],
    ),
  )
