import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = constants
const TEXT = /^(text\/(?!event-stream)|image\/svg|application\/(javascript|json|manifest))/
/** What is smaller fits into one packet anyway. */
const LEAST_BYTES = 1_024

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {'br' | 'gzip'} Coding */

/** A page is drawn for one visitor and pressed quickly; a file of the build is kept by the browser and pressed well. */
const levels = { page: { br: 2, gzip: 3 }, file: { br: 5, gzip: 6 } }

/** @type {Record<Coding, (bytes: Buffer, level: number) => Buffer>} */
const press = {
  br: (bytes, level) => {
    const params = { [BROTLI_PARAM_QUALITY]: level, [BROTLI_PARAM_LGWIN]: 18 }
    return brotliCompressSync(bytes, { params })
  },
  gzip: (bytes, level) => gzipSync(bytes, { level }),
}

/** @param {Request} request @returns {Coding | null} */
function codingFor({ headers }) {
  const accepted = String(headers['accept-encoding'] ?? '')
  if (/\bbr\b(?!;\s*q=0)/.test(accepted)) return 'br'
  return /\bgzip\b(?!;\s*q=0)/.test(accepted) ? 'gzip' : null
}

/**
 * Presses text when all of it is there. Next would flush a stream of it after every chunk, at eight times the cost.
 * @param {Request} request
 * @param {Response} response
 * @param {keyof typeof levels} kind
 */
export function compress(request, response, kind) {
  const coding = codingFor(request)
  // Nothing is left for Next to press.
  delete request.headers['accept-encoding']
  if (request.method === 'HEAD') return
  const { flushHeaders, write, end } = response
  /** @type {Buffer[]} */
  const held = []
  const isHeld = () => !response.headersSent && isPlainText(response)

  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response)
  }
  response.write = (/** @type {any[]} */ ...given) => {
    if (!isHeld()) return write.apply(response, /** @type {any} */ (given))
    held.push(bytesOf(given))
    return true
  }
  response.end = (/** @type {any[]} */ ...given) => {
    if (!isHeld()) return end.apply(response, /** @type {any} */ (given))
    const bytes = Buffer.concat([...held, bytesOf(given)])
    response.appendHeader('Vary', 'Accept-Encoding')
    if (!coding || bytes.length < LEAST_BYTES) return end.call(response, bytes, 'utf8')
    const small = press[coding](bytes, levels[kind][coding])
    response.setHeader('Content-Encoding', coding)
    response.setHeader('Content-Length', small.length)
    return end.call(response, small, 'utf8')
  }
}

/** @param {Response} response */
const isPlainText = (response) =>
  TEXT.test(String(response.getHeader('Content-Type') ?? '')) &&
  !response.hasHeader('Content-Encoding')

/** @param {any[]} given as `write` and `end` take it */
function bytesOf([chunk, encoding]) {
  if (typeof chunk === 'string') return Buffer.from(chunk, encoding)
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}
