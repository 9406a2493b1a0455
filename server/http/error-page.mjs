import { statusPage } from '../../lib/site/status-page.mjs'
import { readLanguage } from '../../lib/words/languages.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const ABOUT_BODY = /^(content-(?!security)|transfer-encoding|etag|link$)/

/**
 * A page that breaks while Next draws it is an answer 500 which only scripts could fill; a route that breaks or refuses is
 * one without a body. Whoever waits for a page is given ours, which needs neither scripts nor the database.
 * @param {Request} request
 * @param {Response} response
 */
export function showErrorPage(request, response) {
  if (!wantsPage(request)) return
  const { writeHead, write, end } = response
  const isRefusal = () => response.statusCode >= 400 && !response.headersSent
  /** A refusal's head waits until it is known whether any words follow. @type {unknown[]} */
  let head = []
  let isHeld = false

  response.writeHead = function (/** @type {number} */ status, /** @type {unknown[]} */ ...more) {
    response.statusCode = status
    if (!isRefusal()) return Reflect.apply(writeHead, response, [status, ...more])
    head = more
    isHeld = true
    return response
  }
  const release = () => {
    if (isHeld) Reflect.apply(writeHead, response, [response.statusCode, ...head])
    Object.assign(response, { writeHead, write, end })
  }
  const giveOurs = () => {
    Object.assign(response, { writeHead, write, end })
    for (const name of response.getHeaderNames())
      if (ABOUT_BODY.test(name)) response.removeHeader(name)
    const above = response.statusCode === 405 && request.method === 'GET' && pageAbove(request)
    if (above) {
      response.writeHead(303, { Location: above, 'Cache-Control': 'no-store' })
      return end.call(response, '', 'utf8')
    }
    const page = Buffer.from(
      statusPage(response.statusCode, readLanguage(String(request.headers['x-asked-language']))),
    )
    response.writeHead(response.statusCode, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': 'no-store',
    })
    return end.call(response, page, 'utf8')
  }
  // What Next would have sent with a fault is dropped.
  response.write = function (/** @type {unknown[]} */ ...sent) {
    if (isRefusal() && response.statusCode === 500) return true
    if (isRefusal() && !isSomething(sent[0])) return true
    release()
    return Reflect.apply(write, response, sent)
  }
  response.end = function (/** @type {unknown[]} */ ...sent) {
    if (isRefusal() && (response.statusCode === 500 || !isSomething(sent[0]))) return giveOurs()
    release()
    return Reflect.apply(end, response, sent)
  }
}

/**
 * An address that only takes what a form sends, opened by itself: a phone dropped the tab of an answer and asks for it again. The page the
 * form stands on lies above it. Null for who asked for no page.
 * @param {Pick<Request, 'url' | 'headers'>} request
 */
export function pageAbove({ url = '', headers: { accept = '' } }) {
  const [path = ''] = url.split('?')
  const above = path.replace(/\/+$/, '').replace(/(\/lam)?\/[^/]*$/, '')
  // One slash alone in front: two would name another site.
  return accept.includes('text/html') ? `/${above.replace(/^\/+/, '')}?mo-lai=1` : null
}

/** @param {Request} request */
const wantsPage = ({ headers: { accept = '*/*' } }) =>
  accept.includes('text/html') || accept.trim() === '*/*'

/** @param {unknown} chunk */
const isSomething = (chunk) =>
  (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length > 0
