import { readdirSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'

/** Where a page that Next builds in Vietnamese is drawn in another language: app/fixed. */
const DRAWN = '/fixed'

const files = readdirSync(path.join(checkout, 'app'), { recursive: true, encoding: 'utf8' })

/** @param {RegExp} named the file that answers */
const addressesOf = (named) =>
  files
    .filter((file) => named.test(path.basename(file)))
    .map((file) => path.dirname(file).split(path.sep))
    .map((parts) => `/${parts.filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`)

/** The addresses of the pages that are the same for everybody. */
const fixedPages = new Set(addressesOf(/^page\.tsx$/))

const answering = new RegExp(
  `^(${addressesOf(/^route\.tsx?$/)
    // Where pages are drawn nobody looks for one.
    .filter((address) => !address.startsWith(DRAWN))
    .map((address) => address.replaceAll('.', '\\.').replace(/\[[^/]+\]/g, '[^/]+'))
    .join('|')})$`,
)

/** What stands there as it is, and what a page asks for by itself: no page is missed where one of them is not. */
const FILE = /^\/_next\/|\.\w+$/

/** What nothing answers is missed in the language of its address. @param {string} address of a page, with what is asked of it */
export function drawnAddress(address) {
  const [page = '/', ...asked] = address.split('?')
  // With a slash behind it, it is led to the one without.
  const isMissing = !page.endsWith('/') && !answering.test(page) && !FILE.test(page)
  return fixedPages.has(page) || isMissing
    ? [`${DRAWN}${page === '/' ? '' : page}`, ...asked].join('?')
    : address
}

/** Whether what is drawn there is the same for everybody, so that nothing can be sent to it. @param {string} path as `drawnAddress` gave it */
export const isDrawnFixed = (path) =>
  path.startsWith(DRAWN) && fixedPages.has(path.slice(DRAWN.length) || '/')
