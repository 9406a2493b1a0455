import { isIP } from 'node:net'
import { readPath } from './headers.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */

export const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/**
 * Why this request is answered before anybody of ours sees it: the status, or null.
 * @param {Request} request
 * @param {(host: string) => boolean} isOurs
 */
export function refusedStatus(request, isOurs) {
  const { method = '', url, headers } = request
  if (!METHODS.includes(method)) return 405
  // «*» asks about the whole site (RFC 9110, 9.3.7).
  if (readPath(url) === null && !(method === 'OPTIONS' && url === '*')) return 400
  return hasOneHost(request) && isOurs(headers.host ?? '') ? null : 400
}

/** Of two names somebody between us may have read the other one (RFC 9112, 3.2). @param {Request} request */
const hasOneHost = ({ headersDistinct }) => (headersDistinct?.host ?? []).length <= 1

/**
 * Which names this site answers to. A foreign name that somebody lets point to this machine would make a visitor's browser
 * take their pages and ours for one site; a number or «localhost» can't be let point anywhere.
 * @param {{ site: URL, others?: string, isOpen: boolean }} names `isOpen`: a demo is shown under whatever name reaches it
 */
export function knownHosts({ site, others = '', isOpen }) {
  const ours = new Set([site.hostname, 'localhost', ...others.split(',').map(nameOf)])
  return (/** @type {string} */ host) => {
    const name = nameOf(host)
    if (name === '') return host === ''
    return isOpen || ours.has(name) || isIP(name.replace(/^\[|\]$/g, '')) !== 0
  }
}

/** Empty when it is no name. @param {string} host perhaps with a port */
function nameOf(host) {
  const address = `http://${host.trim()}`
  if (!/^[\w.:[\]-]+$/.test(host.trim()) || !URL.canParse(address)) return ''
  return new URL(address).hostname
}
