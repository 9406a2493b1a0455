/** What stands on every answer, whoever gives it. @param {URL} site */
export const lastingHeaders = (site) => ({
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  ...(site.protocol === 'https:' && {
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  }),
})

/** Nothing runs but files of this site: no page has a script or a style within it. */
export const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The same while developing: Next's dev tools evaluate code, write styles into the page and keep a socket open. */
export const developmentPolicy = contentPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws:")

/** The thing asked for, a part of it, or the word that it is as it was. */
const GIVEN = [200, 206, 304]

/**
 * How long an answer may be kept. What nobody decided about is private and kept nowhere; nor is what is missing or refused:
 * it may be there a moment later, when a change of version has ended.
 * @param {number} status
 * @param {string | undefined} decided what Next or a route has set
 */
export function cacheControl(status, decided) {
  if (!GIVEN.includes(status)) return decided?.includes('no-store') ? decided : 'private, no-store'
  // Next lets proxies keep what it has built for a year; after the next build its files would be gone.
  if (decided?.includes('s-maxage')) return 'public, max-age=0, must-revalidate'
  return decided ?? 'private, no-store'
}

/**
 * The path of a request, or null when no page can have such an address: `//` would lead to another host,
 * a broken % would crash whoever decodes it.
 * @param {string | undefined} address
 */
export function readPath(address = '') {
  const path = address.split('?', 1)[0]
  if (!path?.startsWith('/') || path.includes('//') || path.includes('\\')) return null
  try {
    return decodeURIComponent(path).includes('\0') ? null : path
  } catch {
    return null
  }
}
