import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder this copy of the project lies in. Everything it keeps for itself is in `.data`. */
export const checkout = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** A path inside `.data`, whose folder exists. @param {string[]} parts */
export function dataPath(...parts) {
  const full = path.join(checkout, '.data', ...parts)
  mkdirSync(path.dirname(full), { recursive: true })
  return full
}
