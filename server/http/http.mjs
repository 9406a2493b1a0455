import { createServer } from 'node:http'
import { statusPage } from '../../lib/site/status-page.mjs'
import { addressIn, readAddress, speaksVietnameseOnly } from '../../lib/words/addresses.mjs'
import { SOURCE } from '../../lib/words/languages.mjs'
import { languageFromOutside, saysDisplay } from '../../lib/platform/display/display-cookies.mjs'
import { saysKiosk } from '../../lib/platform/kiosk/kiosk-cookie.mjs'
import { brokenRequests, MOST_HEADER_BYTES } from './broken-request.mjs'
import { codingFor } from '../compression/coding.mjs'
import { compress } from '../compression/compress.mjs'
import { nameCoding, tellKnownTags } from '../compression/entity-tags.mjs'
import { showErrorPage } from './error-page.mjs'
import { drawnAddress, isDrawnFixed } from './fixed-pages.mjs'
import { addressNow } from './former-addresses.mjs'
import { cacheControl, contentPolicy, lastingHeaders, readPath } from './headers.mjs'
import { sendCompressed } from './compressed-pages.mjs'
import { leadInLanguage } from './lead-in-language.mjs'
import { knownHosts, METHODS, refusedStatus } from './refusals.mjs'
import { drainRequest } from './drain-request.mjs'
import { askerOf } from './who-asks.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('../../lib/words/languages.mjs').Language} Language */

/** Longer than the minute proxies keep an idle line, so that we never hang up on a line they have just used. */
const KEEP_ALIVE_MS = 65_000
/** Its own routes tell other sites what they may ask. */
const OPEN_DATA = '/du-lieu-mo/v1/'
const FORWARDED = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
]

/**
 * Our rules around Next: what a browser may run, what may be kept, who is asking.
 * @param {(request: Request, response: Response) => unknown} next
 * @param {{ policy?: string, pages?: import('./compressed-pages.mjs').CompressedPages }} [built]
 */
export function createSite(next, { policy = contentPolicy, pages = new Map() } = {}) {
  const site = new URL(process.env.SITE_URL ?? 'http://localhost')
  const lasting = { ...lastingHeaders(site), 'Content-Security-Policy': policy }
  const isOurs = knownHosts({
    site,
    others: process.env.SITE_HOSTS,
    isOpen: process.env.DEMO_MODE === '1' || process.env.NODE_ENV !== 'production',
  })
  const askerAddress = askerOf(process.env.TRUSTED_PROXY)

  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
    for (const [name, value] of Object.entries(lasting)) response.setHeader(name, value)
    drainRequest(request, response)
    endLine(server, response)
    const refused = refusedStatus(request, isOurs)
    if (refused) return refuse(request, response, refused, METHODS)
    const { language, elsewhere } = pageAddress(request)
    if (elsewhere) return lead(response, elsewhere)
    const path = readPath(request.url) ?? '*'
    if (answerForNext(request, response, path, pages.has(path) || isDrawnFixed(path))) return
    tellClientAddress(request, askerAddress(request))
    const isHead = askWhole(request)
    if (sendCompressed(request, response, pages.get(path))) return
    const coding = codingFor(request)
    tellKnownTags(request, coding)
    decideLast(response, coding, language)
    compress(response, {
      coding,
      kind: path.startsWith('/_next/static/') ? 'file' : 'page',
      isHead,
    })
    // While developing, Next's own page shows where it broke.
    if (process.env.NODE_ENV !== 'development') showErrorPage(request, response)
    return next(request, response)
  })
  server.on('checkExpectation', (request, response) => {
    for (const [name, value] of Object.entries(lasting)) response.setHeader(name, value)
    // The body that waits for our word never comes.
    response.setHeader('Connection', 'close')
    refuse(request, response, 417, METHODS)
  })
  const answerBroken = brokenRequests(lasting)
  server.on('clientError', answerBroken)
  server.on('connect', (_, socket) => answerBroken({ code: 'HPE_INVALID_METHOD' }, socket))
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = KEEP_ALIVE_MS + 1_000
  // A photograph of 3 MB takes eight minutes at 50 kbit/s; Node's own limit is five.
  server.requestTimeout = 15 * 60_000
  return server
}

/** @param {Request} request @param {Response} response @param {number} status @param {string[]} methods */
function refuse(request, response, status, methods) {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: methods.join(', ') }),
  })
  response.end(statusPage(status, readAddress(request.url ?? '/').language))
}

/** Once no new line is taken, the old ones end with the answer on its way: known when its head leaves. @param {import('node:http').Server} server @param {Response} response */
function endLine(server, response) {
  const { writeHead } = response
  response.writeHead = function (/** @type {unknown[]} */ ...asked) {
    if (!server.listening) response.setHeader('Connection', 'close')
    return Reflect.apply(writeHead, this, asked)
  }
}

/**
 * Asked which methods an address takes, Next says 405 of pages built beforehand and names half of them; and in what is sent to such
 * a page it looks for an action of its own.
 * @param {Request} request @param {Response} response @param {string} path @param {boolean} isBuilt
 */
function answerForNext(request, response, path, isBuilt) {
  const { method } = request
  const methods = isBuilt ? METHODS.filter((one) => one !== 'POST') : METHODS
  if (method === 'OPTIONS' && !path.startsWith(OPEN_DATA)) {
    response.writeHead(204, { Allow: methods.join(', '), 'Cache-Control': 'no-store' })
    response.end()
    return true
  }
  if (method === 'POST' && isBuilt) {
    refuse(request, response, 405, methods)
    return true
  }
  return false
}

/** What has no English is not shown as if it had: it stands at its own address. @param {Response} response @param {string} address */
function lead(response, address) {
  response.writeHead(307, { Location: address, 'Cache-Control': 'no-store' })
  response.end()
}

/** Whoever asks for the head alone gets that of the whole answer: Node leaves the rest out. @param {Request} request */
function askWhole(request) {
  const isHead = request.method === 'HEAD'
  if (isHead) request.method = 'GET'
  return isHead
}

/**
 * `/en/…` is the same page in English: its routes and its forms know nothing of it. `elsewhere`: the page to open instead, where it has none,
 * or where a form was answered before.
 * @param {Request} request @returns {{ language: Language, elsewhere?: string }}
 */
function pageAddress(request) {
  const { language, address } = readAddress(request.url ?? '/')
  const meant = language === SOURCE && meantAddress(request, address)
  if (meant) return { language, elsewhere: meant }
  const now = addressNow(address)
  // Answered, not led: a page from before that saves by itself would take a lead for «sent in already».
  if (now && request.method !== 'POST') return { language, elsewhere: addressIn(language, now) }
  request.url = isBuiltFor(request, language) ? (now ?? address) : drawnAddress(now ?? address)
  request.headers['x-asked-language'] = language
  return { language }
}

/** What has no English stands without its prefix; what somebody comes to from outside opens in the language they have chosen. @param {Request} request @param {string} address */
function meantAddress(request, address) {
  if (address !== (request.url ?? '/')) return address
  const wanted = speaksVietnameseOnly(address) ? null : languageFromOutside(request)
  return wanted && addressIn(wanted, address)
}

/** Built beforehand are pages in Vietnamese alone, none of them for a visitors' computer or for letters of another size. @param {Request} request @param {Language} language */
const isBuiltFor = ({ headers: { cookie } }, language) =>
  language === SOURCE && !saysKiosk(cookie) && !saysDisplay(cookie)

/** What proxies and visitors claim is read once, and then replaced. @param {Request} request @param {string} address */
function tellClientAddress(request, address) {
  const isDirect = FORWARDED.every((name) => request.headers[name] === undefined)
  for (const name of FORWARDED) delete request.headers[name]
  request.headers['x-client-address'] = address
  request.headers['x-asked-directly'] = isDirect ? '1' : '0'
}

/**
 * Decided when the headers leave: only then is it known whether anybody said something about keeping, and which tag was given.
 * A form leads on in its own language.
 * @param {Response} response @param {string} coding @param {Language} language
 */
function decideLast(response, coding, language) {
  const { writeHead } = response
  response.writeHead = function (/** @type {number} */ status, /** @type {unknown[]} */ ...more) {
    response.statusCode = status
    const [given = {}] = /** @type {(string | [] | Record<string, string>)[]} */ (more.splice(-1))
    if (typeof given === 'string' || Array.isArray(given)) more.push(given)
    else for (const [name, value] of Object.entries(given)) response.setHeader(name, value)
    leadInLanguage(response, language)
    const decided = response.getHeader('Cache-Control')?.toString()
    response.setHeader('Cache-Control', cacheControl(status, decided))
    nameCoding(response, coding)
    return Reflect.apply(writeHead, this, [status, ...more])
  }
}
