import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ofAddress } from '../../lib/words/addresses.mjs'

const SCRIPT = /<script\b[^>]*>.*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/gs
/** What Next leaves for its scripts to put in place; the page would never be whole. */
const WAITING = /<template id="[BP]:|<div hidden="" id="S:/

/** @typedef {{ path: string | null, file: string }} PlainPage a file of the build, and the address at which it stands if it has one */
/** Written by server/build/next-adapter.mjs into the build. */
export const PLAIN_PAGES = 'plain-pages.json'
export const ADDRESSES_FILE = 'addresses.json'

/** @param {string} build the folder `.next` @returns {PlainPage[]} */
export const readPlainPages = (build) =>
  JSON.parse(readFileSync(path.join(build, PLAIN_PAGES), 'utf8'))

/** Every address that answers, those with a `[name]` in them too. @param {string} build @returns {string[]} */
export const readAddresses = (build) =>
  JSON.parse(readFileSync(path.join(build, ADDRESSES_FILE), 'utf8'))

/**
 * Takes Next's scripts out of the pages it has built and puts ours in: React has nothing to do in a browser (decision 0060).
 * @param {string} build the folder `.next`
 * @param {string} script the address of the built `browser/enhance.ts`
 */
export function leaveOutScripts(build, script) {
  for (const { path: address, file } of readPlainPages(build)) {
    const whole = path.join(build, file)
    const page = plainPage(readFileSync(whole, 'utf8'), script)
    // What stands at any address leads to the front page in another language.
    writeFileSync(whole, address === null ? ofAddress(page, '/') : page)
  }
}

/** @param {string} html @param {string} script */
export function plainPage(html, script) {
  if (WAITING.test(html)) throw new Error('A page built beforehand waits for something.')
  return html
    .replace(SCRIPT, '')
    .replace('</head>', () => `<script type="module" src="${script}"></script></head>`)
}
