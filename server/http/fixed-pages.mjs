import { readdirSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'

/** Where a page that Next builds in Vietnamese is drawn in another language: app/fixed. */
const DRAWN = '/fixed'

/** The addresses of the pages that are the same for everybody. */
const fixedPages = new Set(
  readdirSync(path.join(checkout, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file).split(path.sep))
    .map((parts) => `/${parts.filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`),
)

/** @param {string} address of a page, with what is asked of it */
export function drawnAddress(address) {
  const [page = '/', ...asked] = address.split('?')
  return fixedPages.has(page)
    ? [`${DRAWN}${page === '/' ? '' : page}`, ...asked].join('?')
    : address
}
