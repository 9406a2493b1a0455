import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ADDRESSES_FILE, PLAIN_PAGES } from '../http/plain-pages.mjs'
import { processWide } from '../process/process-wide.mjs'

/** @typedef {import('next').NextAdapter} Adapter */
/** @typedef {Parameters<NonNullable<Adapter['onBuildComplete']>>[0]['outputs']} Outputs */

/** Next's documented hand-over: what it has built is told once, and only our server serves it (decision 0060). @type {Adapter} */
const adapter = {
  name: 'plain-pages',
  modifyConfig(config, { phase }) {
    if (phase === 'phase-production-server' && !processWide.servesNext)
      throw new Error('“next start” không phục vụ được bản dựng này. Chạy: npm start')
    return config
  },
  onBuildComplete({ outputs, distDir }) {
    const pages = [...plainPagesOf(outputs, distDir), ...missingPages(distDir)]
    writeFileSync(path.join(distDir, PLAIN_PAGES), JSON.stringify(pages))
    writeFileSync(path.join(distDir, ADDRESSES_FILE), JSON.stringify(addressesOf(outputs)))
  },
}
export default adapter

/**
 * The pages built beforehand. One that Next would draw while serving stops the build: it would bring the scripts back, which the content
 * policy refuses.
 * @param {Pick<Outputs, 'appPages' | 'prerenders' | 'staticFiles'>} outputs @param {string} distDir
 * @returns {import('../http/plain-pages.mjs').PlainPage[]}
 */
export function plainPagesOf({ appPages, prerenders, staticFiles }, distDir) {
  const built = prerenders.flatMap(({ pathname, route, fallback, parentFallbackMode = false }) => {
    const { filePath = '', initialRevalidate = false } = fallback ?? {}
    const isFinal = initialRevalidate === false && parentFallbackMode === false
    return filePath.endsWith('.html') ? [{ pathname, route, filePath, isFinal }] : []
  })
  const again = built.filter(({ isFinal }) => !isFinal).map(({ pathname }) => pathname)
  const known = new Set(built.flatMap(({ pathname, route }) => [pathname, route]))
  const later = appPages
    .map(({ pathname }) => pathname)
    .filter((page) => !isOfNext(page) && !page.endsWith('.rsc') && !known.has(page))
  refuse([...again, ...later])
  const inBuild = (/** @type {string} */ file) => path.relative(distDir, file)
  return [
    ...built.map(({ pathname, filePath }) => ({
      path: isOfNext(pathname) ? null : pathname,
      file: inBuild(filePath),
    })),
    ...staticFiles
      .filter(({ filePath }) => filePath.endsWith('.html'))
      .map(({ filePath }) => ({ path: null, file: inBuild(filePath) })),
  ]
}

/** @param {Pick<Outputs, 'appPages' | 'appRoutes'>} outputs */
export const addressesOf = ({ appPages, appRoutes }) =>
  [...appPages, ...appRoutes]
    .map(({ pathname }) => pathname)
    .filter((page) => !isOfNext(page) && !page.endsWith('.rsc'))
    .sort()

/**
 * The page of unknown addresses: what is handed over is a copy, and Next serves the other one.
 * @param {string} distDir @returns {import('../http/plain-pages.mjs').PlainPage[]}
 */
const missingPages = (distDir) =>
  readdirSync(path.join(distDir, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === '_not-found.html')
    .map((name) => ({ path: null, file: path.join('server', name) }))

/** @param {string} page */
const isOfNext = (page) => page.startsWith('/_')

/** @param {string[]} pages */
function refuse(pages) {
  if (pages.length > 0)
    throw new Error(
      `These pages would be built again while serving: ${pages.join(', ')}. Draw them by a route with «page()», drop «revalidate», or set «dynamicParams = false».`,
    )
}
