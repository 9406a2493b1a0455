import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'

// What was made carries a note of what it was made from; when that is the same, making it again would change nothing.

/** @param {string[]} files @param {string} [words] settings that shape the result too */
export function hashOf(files, words = '') {
  const hash = createHash('sha256').update(words)
  for (const file of files) hash.update(path.relative(checkout, file)).update(readFileSync(file))
  return hash.digest('hex')
}

const noteIn = (/** @type {string} */ folder) => path.join(folder, 'built-from')

/** @param {string} folder @param {string} hash */
export const isMadeFrom = (folder, hash) =>
  existsSync(noteIn(folder)) && readFileSync(noteIn(folder), 'utf8') === hash

/** @param {string} folder @param {string} hash */
export const markMadeFrom = (folder, hash) => writeFileSync(noteIn(folder), hash)

/** @param {string} folder */
export const forgetMadeFrom = (folder) => rmSync(noteIn(folder), { force: true })
