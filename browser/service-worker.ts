// Keeps a few pages for a day without a network: the reader of printed forms, the check of cards, and the frame of a card that somebody
// keeps on this machine. Nothing of a person is ever kept here: pages are fetched without cookies, and every other address goes to the
// network as if this were not here. What somebody keeps of a card lies sealed elsewhere (browser/clinic/kept-cards.ts).

declare const OFFLINE_PAGES: string[]
declare const OFFLINE_FILES: string[]
declare const VERSION: string

type Waiting = { waitUntil: (work: Promise<unknown>) => void }
type Fetching = { request: Request; respondWith: (answer: Promise<Response>) => void }
type Routes = { addRoutes?: (routes: object) => Promise<void> }
type Standby = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: {
    (name: 'install', heard: (event: Waiting & Routes) => void): void
    (name: 'activate', heard: (event: Waiting) => void): void
    (name: 'fetch', heard: (event: Fetching) => void): void
  }
}
const worker = globalThis as unknown as Standby

const NAME = 'giay-'
const CACHE = NAME + VERSION
/** A network that does not answer is none. */
const PATIENCE_MS = 4_000
/** Shown at a counter, where somebody waits: the kept one at once, on a slow network too. A new version brings its own. */
const AT_ONCE = /^\/(en\/)?(kiem-tra-the|the-tren-may)$/
/** Of somebody signed in; without a network there is what this machine keeps of it. */
const CARD = /^(\/en)?\/ca-nhan\/[^/]+\/the-bhyt\/dung-the$/
const KEPT_CARD = '/the-tren-may'
/** What the style of the page and its letters are. */
const IS_STYLE = /^\/_next\/static\/.*\.(?:css|woff2)$/
const STYLE = /\/_next\/static\/[^"'\s)]+\.(?:css|woff2)/g

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()))
  // Where browsers can be told so, everything else does not even wake this.
  const others = {
    not: {
      urlPattern: {
        pathname: `/:path(${[...OFFLINE_PAGES.map((page) => page.slice(1)), '(?:en/)?ca-nhan/[^/]+/the-bhyt/dung-the', '_next/static/.*'].join('|')})`,
      },
    },
  }
  event.addRoutes?.({ condition: others, source: 'network' }).catch(() => {})
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (AT_ONCE.test(pathname)) event.respondWith(keptFirst(request, pathname))
    else if (OFFLINE_PAGES.includes(pathname)) event.respondWith(soonest(request, pathname))
    else if (CARD.test(pathname)) event.respondWith(soonest(request, keptCardOf(pathname)))
  } else if (OFFLINE_FILES.includes(pathname) || IS_STYLE.test(pathname)) {
    event.respondWith(kept(pathname).then((answer) => answer ?? fetch(request)))
  }
})

const keptCardOf = (path: string) => (path.startsWith('/en/') ? `/en${KEPT_CARD}` : KEPT_CARD)

const keptFirst = async (request: Request, page: string) => (await kept(page)) ?? fetch(request)

/** The page of today, or the kept one where the network is silent. */
async function soonest(request: Request, page: string): Promise<Response> {
  const silence = new Promise<never>((_, refuse) => setTimeout(refuse, PATIENCE_MS))
  try {
    return await Promise.race([fetch(request), silence])
  } catch {
    return (await kept(page)) ?? fetch(request)
  }
}

const kept = (address: string) =>
  caches.match(address, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true })

async function fill() {
  const cache = await caches.open(CACHE)
  const styles = await Promise.all(
    OFFLINE_PAGES.map(async (page) => {
      const answer = await fetch(page, { credentials: 'omit', cache: 'no-cache' })
      if (!answer.ok) throw new Error(`${page}: ${answer.status}`)
      await cache.put(page, answer.clone())
      return (await answer.text()).match(STYLE) ?? []
    }),
  )
  await cache.addAll([...new Set([...OFFLINE_FILES, ...styles.flat()])])
}

async function dropOlder() {
  for (const name of await caches.keys())
    if (name.startsWith(NAME) && name !== CACHE) await caches.delete(name)
}

export {}
