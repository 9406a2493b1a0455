import 'server-only'
import { env } from '../env'

/**
 * Whether a state-changing request came from one of our own pages. Browsers send `Sec-Fetch-Site` and, on every POST,
 * `Origin` (scheme, host and port); a request that has neither is no browser form of ours.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && ourOrigins(request).includes(origin)
}

/** The name people know us by, and the one a proxy in front may have put in its place. */
function ourOrigins({ headers }: Request): string[] {
  const { origin, protocol } = new URL(env.SITE_URL)
  const here = `${protocol}//${headers.get('host') ?? ''}`
  return [origin, ...(URL.canParse(here) ? [new URL(here).origin] : [])]
}
