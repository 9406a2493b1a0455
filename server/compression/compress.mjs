import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzipSync,
} from 'node:zlib'
import { varyByCoding } from './coding.mjs'

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = constants
const TEXT = /^(text\/(?!event-stream)|image\/svg|application\/(javascript|json|manifest))/
/** What is smaller fits into one packet anyway. */
const LEAST_BYTES = 1_024
/** What is larger, a whole catalogue, is compressed on its way instead of being held. */
const MOST_HELD_BYTES = 512 * 1_024

/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./coding.mjs').Coding} Coding */

/** A page is drawn for one visitor and compressed quickly; a file of the build is kept by the browser and compressed well. */
const levels = { page: { br: 2, gzip: 3 }, file: { br: 5, gzip: 6 }, kept: { br: 9, gzip: 9 } }
/** @typedef {keyof typeof levels} Kind `kept`: compressed once at the start and sent to everybody */

/** @param {number} level */
const brotliParams = (level) => ({
  params: { [BROTLI_PARAM_QUALITY]: level, [BROTLI_PARAM_LGWIN]: 18 },
})

/** @param {Buffer} bytes @param {Coding} coding @param {Kind} kind */
export const press = (bytes, coding, kind) =>
  coding === 'br'
    ? brotliCompressSync(bytes, brotliParams(levels[kind].br))
    : gzipSync(bytes, { level: levels[kind].gzip })

/**
 * Presses text when all of it is there. Next would flush a stream of it after every chunk, at eight times the cost; its own
 * compression must be off (next.config.js), or it sends the headers before this can say what it did.
 * @param {Response} response
 * @param {{ coding: Coding | 'identity', kind: Kind, isHead?: boolean }} how
 */
export function compress(response, { coding, kind, isHead = false }) {
  const { flushHeaders, write, end } = response
  /** @type {Buffer[]} */
  const held = []
  let size = 0
  const isHeld = () => !response.headersSent && isPlainText(response)

  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response)
  }
  response.write = (/** @type {unknown[]} */ ...given) => {
    if (!isHeld()) return Reflect.apply(write, response, given)
    const bytes = bytesOf(given)
    held.push(bytes)
    size += bytes.length
    if (size > MOST_HELD_BYTES) pressOnItsWay()
    return true
  }
  response.end = (/** @type {unknown[]} */ ...given) => {
    if (!isHeld()) return Reflect.apply(end, response, given)
    const bytes = Buffer.concat([...held, bytesOf(given)])
    varyByCoding(response)
    if (coding === 'identity' || bytes.length < LEAST_BYTES) {
      response.setHeader('Content-Length', bytes.length)
      return end.call(response, bytes, 'utf8')
    }
    const small = press(bytes, coding, kind)
    response.setHeader('Content-Encoding', coding)
    response.setHeader('Content-Length', small.length)
    return end.call(response, small, 'utf8')
  }

  /** From here on the answer is a stream; who writes it is told to wait as if it wrote to the line itself. */
  function pressOnItsWay() {
    varyByCoding(response)
    response.removeHeader('Content-Length')
    if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
    Object.assign(response, { flushHeaders, write, end })
    if (isHead) return leaveOutTheRest(response)
    const first = Buffer.concat(held)
    if (coding === 'identity') response.write(first)
    else compressed(response, coding).write(first)
  }
}

/** Nobody waits for it. @param {Response} response */
function leaveOutTheRest(response) {
  response.end()
  Object.assign(response, { write: () => false, end: () => response })
}

/** Puts a coding between whoever writes and the line. @param {Response} response @param {Coding} coding */
function compressed(response, coding) {
  const { write, end } = response
  const stream = coding === 'br' ? createBrotliCompress(brotliParams(levels.page.br)) : createGzip()
  response.write = (/** @type {unknown[]} */ ...given) => stream.write(bytesOf(given))
  response.end = (/** @type {unknown[]} */ ...given) => {
    stream.end(bytesOf(given))
    return response
  }
  stream.on('drain', () => response.emit('drain'))
  stream.on('data', (chunk) => {
    if (write.call(response, chunk, 'utf8')) return
    stream.pause()
    response.once('drain', () => stream.resume())
  })
  stream.on('end', () => end.call(response, undefined, 'utf8'))
  response.on('close', () => stream.destroy())
  return stream
}

/** @param {Response} response */
const isPlainText = (response) =>
  response.statusCode !== 206 &&
  TEXT.test(String(response.getHeader('Content-Type') ?? '')) &&
  !response.hasHeader('Content-Encoding')

/** @param {unknown[]} given as `write` and `end` take it */
function bytesOf([chunk, encoding]) {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, /** @type {BufferEncoding | undefined} */ (encoding))
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}
