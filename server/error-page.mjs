import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from './checkout.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const page = readFileSync(path.join(checkout, 'public', 'loi-he-thong.html'))
const ABOUT_BODY = /^(content-(?!security)|transfer-encoding|etag|link$)/

/**
 * A page that breaks while Next draws it is an answer 500 which only scripts could fill; a route that breaks is one
 * without a body. Whoever waits for a page is given ours, which needs neither scripts nor the database.
 * @param {Request} request
 * @param {Response} response
 */
export function showErrorPage(request, response) {
  if (!request.headers.accept?.includes('text/html')) return
  const { writeHead, write, end } = response
  let isOurs = false

  response.writeHead = function (/** @type {number} */ status, /** @type {any[]} */ ...head) {
    if (status !== 500 || isOurs)
      return writeHead.apply(this, /** @type {any} */ ([status, ...head]))
    isOurs = true
    for (const name of response.getHeaderNames())
      if (ABOUT_BODY.test(name)) response.removeHeader(name)
    return writeHead.call(this, status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': 'no-store',
    })
  }
  const decide = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500)
    return isOurs
  }
  // What Next would have sent is dropped.
  response.write = function (/** @type {any[]} */ ...sent) {
    return decide() || write.apply(this, /** @type {any} */ (sent))
  }
  response.end = function (/** @type {any[]} */ ...sent) {
    return decide() ? end.call(this, page) : end.apply(this, /** @type {any} */ (sent))
  }
}
