import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { withOwnAddress } from '../../lib/words/addresses.mjs'
import { codingFor, varyByCoding } from '../compression/coding.mjs'
import { press } from '../compression/compress.mjs'
import { codedTag, isKnown } from '../compression/entity-tags.mjs'
import { readServiceWorker, WORKER_ADDRESS } from './service-worker.mjs'
import { readPlainPages } from './plain-pages.mjs'

const HTML = 'text/html; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ type: string, etag: string, identity: Buffer, br: Buffer, gzip: Buffer }} CompressedPage */
/** @typedef {Map<string, CompressedPage>} CompressedPages by path */

/**
 * The pages built once for everybody, compressed as small as they go. They are a few dozen and change only with the build.
 * @param {string} build the folder `.next`
 * @returns {CompressedPages}
 */
export function readCompressedPages(build) {
  const pages = readPlainPages(build).flatMap(({ path: page, file }) =>
    page === null ? [] : [/** @type {const} */ ([page, wholePage(path.join(build, file), page)])],
  )
  return new Map([
    ...pages.map(([page, html]) => /** @type {const} */ ([page, compressed(html, HTML)])),
    [WORKER_ADDRESS, compressed(readServiceWorker(build), SCRIPT)],
  ])
}

/** @param {string} file @param {string} page */
const wholePage = (file, page) =>
  Buffer.from(
    withOwnAddress(readFileSync(file, 'utf8'), page, process.env.SITE_URL ?? 'http://localhost'),
  )

/** @param {Buffer} identity @param {string} type @returns {CompressedPage} */
const compressed = (identity, type) => ({
  type,
  etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
  identity,
  br: press(identity, 'br', 'kept'),
  gzip: press(identity, 'gzip', 'kept'),
})

/**
 * Answers with the page itself, or «not changed». False when this asks for something else: data of a page, another method.
 * @param {Request} request
 * @param {Response} response
 * @param {CompressedPage | undefined} page
 */
export function sendCompressed(request, response, page) {
  const isAsked = page && ['GET', 'HEAD'].includes(request.method ?? '')
  if (!isAsked || request.headers.rsc) return false
  const coding = codingFor(request)
  const etag = codedTag(`"${page.etag}"`, coding)
  response.setHeader('ETag', etag)
  varyByCoding(response)
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  if (isKnown(request, etag)) return notChanged(response)
  response.setHeader('Content-Type', page.type)
  response.setHeader('Content-Length', page[coding].length)
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
  response.end(page[coding])
  return true
}

/** @param {Response} response */
function notChanged(response) {
  response.writeHead(304)
  response.end()
  return true
}
