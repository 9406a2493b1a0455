import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A page built once can't carry a nonce, so its inline scripts are allowed by their hashes, read from the built HTML.
 * @typedef {{ pages: Record<string, string[]>, errors: string[] }} ScriptTable `errors`: of the pages shown in place of any other
 */

/** Shown under any address, so their scripts must be allowed everywhere. */
const ERROR_PAGES = ['_not-found', '_global-error', '404', '500']

/** @param {string} build the folder `.next` @returns {ScriptTable} */
export function readScriptTable(build) {
  const manifest = JSON.parse(readFileSync(path.join(build, 'prerender-manifest.json'), 'utf8'))
  refuseRebuilding(manifest)
  const pages = Object.keys(manifest.routes).map(
    (page) => /** @type {const} */ ([page, hashesOf(build, page)]),
  )
  const errors = ERROR_PAGES.flatMap((page) => hashesOf(build, page))
  return {
    pages: Object.fromEntries(pages.filter(([, hashes]) => hashes.length > 0)),
    errors: [...new Set(errors)],
  }
}

/** Pages Next builds again while running would get scripts that the table doesn't know. */
function refuseRebuilding(/** @type {any} */ { routes, dynamicRoutes }) {
  const again = Object.keys(routes).filter((page) => routes[page].initialRevalidateSeconds)
  const later = Object.keys(dynamicRoutes).filter((page) => dynamicRoutes[page].fallback !== false)
  if (again.length + later.length > 0)
    throw new Error(
      `These pages would be built again while serving, which the content policy can't follow: ${[...again, ...later].join(', ')}. Drop «revalidate», or set «dynamicParams = false».`,
    )
}

/** @param {string} build @param {string} page */
function hashesOf(build, page) {
  const name = page === '/' ? 'index' : page.replace(/^\//, '')
  const file = ['app', 'pages']
    .map((kind) => path.join(build, 'server', kind, `${name}.html`))
    .find((candidate) => existsSync(candidate))
  return file ? [...new Set(inlineScripts(readFileSync(file, 'utf8')).map(hashOf))] : []
}

const inlineScripts = (/** @type {string} */ html) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => script ?? '',
  )

const hashOf = (/** @type {string} */ script) =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`
