import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SCRIPT = /<script\b[^>]*>.*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/gs
/** What Next leaves for its scripts to put in place; the page would never be whole. */
const WAITING = /<template id="[BP]:|<div hidden="" id="S:/

/**
 * Takes Next's scripts out of the pages it has built and puts ours in: React has nothing to do in a browser (decision 0012).
 * @param {string} build the folder `.next`
 * @param {string} script the address of the built `app/live.ts`
 */
export function leaveOutScripts(build, script) {
  refuseRebuilding(JSON.parse(readFileSync(path.join(build, 'prerender-manifest.json'), 'utf8')))
  const server = path.join(build, 'server')
  for (const name of readdirSync(server, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(server, name)
    if (name.endsWith('.html')) writeFileSync(file, plainPage(readFileSync(file, 'utf8'), script))
  }
}

/** Pages that Next builds again while serving would bring its scripts back, which the content policy refuses. */
export function refuseRebuilding(/** @type {any} */ { routes, dynamicRoutes }) {
  const again = Object.keys(routes).filter((page) => routes[page].initialRevalidateSeconds)
  const later = Object.keys(dynamicRoutes).filter((page) => dynamicRoutes[page].fallback !== false)
  if (again.length + later.length > 0)
    throw new Error(
      `These pages would be built again while serving: ${[...again, ...later].join(', ')}. Draw them by a route with «page()», drop «revalidate», or set «dynamicParams = false».`,
    )
}

/** @param {string} html @param {string} script */
export function plainPage(html, script) {
  if (WAITING.test(html)) throw new Error('A page built beforehand waits for something.')
  return html
    .replace(SCRIPT, '')
    .replace('</head>', () => `<script type="module" src="${script}"></script></head>`)
}
