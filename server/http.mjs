import { createServer } from 'node:http'
import { answerBrokenRequest, MOST_HEADER_BYTES } from './broken-request.mjs'
import { compress } from './compress.mjs'
import { showErrorPage } from './error-page.mjs'
import { cacheControl, contentPolicy, lastingHeaders, readPath } from './headers.mjs'
import { sendPressed } from './pressed-pages.mjs'
import { askerOf } from './who-asks.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Longer than the minute proxies keep an idle line, so that we never hang up on a line they have just used. */
const KEEP_ALIVE_MS = 65_000
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
 * @param {{ policy?: string, pages?: import('./pressed-pages.mjs').PressedPages }} [built]
 */
export function createSite(next, { policy = contentPolicy, pages = new Map() } = {}) {
  const lasting = Object.entries(
    lastingHeaders(new URL(process.env.SITE_URL ?? 'http://localhost')),
  )
  const askerAddress = askerOf(process.env.TRUSTED_PROXY)

  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
    for (const [name, value] of lasting) response.setHeader(name, value)
    const path = readPath(request.url)
    if (path === null) return refuse(response)
    tellClientAddress(request, askerAddress(request))
    response.setHeader('Content-Security-Policy', policy)
    if (sendPressed(request, response, pages.get(path))) return
    decideCaching(response, path)
    compress(request, response, path.startsWith('/_next/static/') ? 'file' : 'page')
    // While developing, Next's own page shows where it broke.
    if (process.env.NODE_ENV !== 'development') showErrorPage(request, response)
    return next(request, response)
  })
  server.on('clientError', answerBrokenRequest)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = KEEP_ALIVE_MS + 1_000
  // A photograph of 3 MB takes eight minutes at 50 kbit/s; Node's own limit is five.
  server.requestTimeout = 15 * 60_000
  return server
}

/** @param {Response} response */
function refuse(response) {
  response.writeHead(400, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end('Địa chỉ này không đọc được. Bạn hãy mở lại từ trang chủ.\n')
}

/** What proxies and visitors claim is read once, and then replaced. @param {Request} request @param {string} address */
function tellClientAddress(request, address) {
  for (const name of FORWARDED) delete request.headers[name]
  request.headers['x-client-address'] = address
}

/** Decided last, when the headers leave: only then is it known whether anybody said something. @param {Response} response */
function decideCaching(response, /** @type {string} */ path) {
  const { writeHead } = response
  response.writeHead = function (/** @type {any[]} */ ...head) {
    const given = head.find((part) => typeof part === 'object' && part !== null) ?? {}
    const own = Object.keys(given).find((name) => name.toLowerCase() === 'cache-control')
    const decided = own ? given[own] : response.getHeader('Cache-Control')
    if (!own) response.setHeader('Cache-Control', cacheControl(path, decided?.toString()))
    return writeHead.apply(this, /** @type {any} */ (head))
  }
}
