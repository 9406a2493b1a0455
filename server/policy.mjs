import { randomBytes } from 'node:crypto'
import { contentPolicy, developmentPolicy } from './headers.mjs'

const NONCE_BYTES = 16

/**
 * A page built once is allowed its scripts by hash, at no cost a request. Any other gets a nonce, which Next reads from
 * this request header and puts on its scripts; and the hashes of the error pages, which may stand under any address.
 * @param {import('./csp.mjs').ScriptTable} table
 * @returns {import('./http.mjs').Policy}
 */
export function strictPolicy({ pages, errors }) {
  const filePolicy = contentPolicy()
  const ofPage = new Map(
    Object.entries(pages).map(([page, hashes]) => [page, contentPolicy(hashes)]),
  )
  return (request, path) => {
    delete request.headers['content-security-policy-report-only']
    const built = path.startsWith('/_next/') ? filePolicy : ofPage.get(path)
    const policy =
      built ?? contentPolicy([`nonce-${randomBytes(NONCE_BYTES).toString('base64')}`, ...errors])
    if (built) delete request.headers['content-security-policy']
    else request.headers['content-security-policy'] = policy
    return { policy, isStatic: ofPage.has(path) }
  }
}

/** @type {import('./http.mjs').Policy} */
export const loosePolicy = () => ({ policy: developmentPolicy, isStatic: false })
