import { languages, SOURCE } from '../../words/languages.mjs'

/** Text size and contrast that this browser's owner has chosen; not there where both are as usual. */
export const DISPLAY_COOKIE = 'hien-thi'
/** In which language what comes from outside opens here. */
export const LANGUAGE_COOKIE = 'ngon-ngu'

/**
 * Whether pages are to look otherwise than they were built beforehand: then they are drawn for this browser, so that nothing changes under the eyes.
 * @param {string | null | undefined} cookies
 */
export const saysDisplay = (cookies) => valueOf(cookies, DISPLAY_COOKIE) !== null

/** @param {string | null | undefined} cookies @returns {import('../../words/languages.mjs').Language | null} */
export function saidLanguage(cookies) {
  const said = valueOf(cookies, LANGUAGE_COOKIE)
  return said !== null && Object.hasOwn(languages, said)
    ? /** @type {import('../../words/languages.mjs').Language} */ (said)
    : null
}

/** @param {string | null | undefined} cookies @param {string} name */
export function valueOf(cookies, name) {
  const found = cookies
    ?.split(/;\s*/)
    .find((one) => one.startsWith(`${name}=`) || one.startsWith(`__Host-${name}=`))
  return found?.slice(found.indexOf('=') + 1) || null
}

/**
 * Whether somebody comes from outside, by a bookmark, a message, an address typed in: a link of our own goes where it says.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
const comesFromOutside = (headers) =>
  headers['sec-fetch-mode'] === 'navigate' &&
  ['none', 'cross-site'].includes(String(headers['sec-fetch-site']))

/** The language a page is opened in instead of the source's, where its address names none. @param {import('node:http').IncomingMessage} request */
export function languageFromOutside({ method, headers }) {
  const said = saidLanguage(headers.cookie)
  const isMeant = said !== null && said !== SOURCE && method === 'GET' && comesFromOutside(headers)
  return isMeant ? said : null
}
