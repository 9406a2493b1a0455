import { pool } from '@/lib/platform/db'

/** Where the built site listens, and the bare one it is compared with. */
export const siteUrl = process.env.SITE_URL!
export const bareUrl = process.env.BENCH_BARE_URL!
export const sitePid = Number(process.env.BENCH_PID)

export const closeDatabase = () => pool.end()

/** What every browser sends; without it we would measure a page nobody asks for. */
export const browser = {
  accept: 'text/html,application/xhtml+xml',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'vi-VN,vi;q=0.9',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
}

/** Posts as one of our own forms does; answers where it leads, which must not be back to a complaint. */
export async function postForm(
  path: string,
  body: Buffer | URLSearchParams,
  headers: Record<string, string>,
): Promise<{ location: string; cookies: string[] }> {
  const response = await fetch(siteUrl + path, {
    method: 'POST',
    body: body instanceof URLSearchParams ? body : new Uint8Array(body),
    headers: { ...browser, origin: siteUrl, ...headers },
    redirect: 'manual',
  })
  await response.arrayBuffer()
  const location = response.headers.get('location') ?? ''
  if (response.status !== 303 || location.includes('loi'))
    throw new Error(`POST ${path} answered ${response.status} ${location}`)
  return { location, cookies: response.headers.getSetCookie() }
}

/** A page as a browser asks for it. */
export async function getPage(path: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(siteUrl + path, { headers: { ...browser, ...headers } })
  return response.text()
}
