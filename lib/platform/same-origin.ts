import 'server-only'

/**
 * Whether a state-changing request came from one of our own pages. Browsers send `Sec-Fetch-Site` and, on every POST,
 * `Origin`; a request that has neither is no browser form of ours.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return (
    origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
  )
}
