import { contentPolicy, developmentPolicy } from './headers.mjs'

/**
 * A page built once is allowed its scripts by hash. A document drawn on request runs only files of this site; the hashes are those
 * of the error pages, which may stand under any address.
 * @param {import('./csp.mjs').ScriptTable} table
 * @returns {import('./http.mjs').Policy}
 */
export function strictPolicy({ pages, errors }) {
  const filePolicy = contentPolicy()
  const drawnPolicy = contentPolicy(errors)
  const ofPage = new Map(
    Object.entries(pages).map(([page, hashes]) => [page, contentPolicy(hashes)]),
  )
  return (_, path) => ({
    policy: path.startsWith('/_next/') ? filePolicy : (ofPage.get(path) ?? drawnPolicy),
    isStatic: ofPage.has(path),
  })
}

/** @type {import('./http.mjs').Policy} */
export const loosePolicy = () => ({ policy: developmentPolicy, isStatic: false })
