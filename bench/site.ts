import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import { pool } from '@/lib/platform/database/db'

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

/** Posts as one of our own forms does; answers where it leads, which must not be back to an error. */
export async function postForm(
  path: string,
  body: Buffer | URLSearchParams,
  headers: Record<string, string>,
  site = siteUrl,
): Promise<{ location: string; cookies: string[] }> {
  const isWords = body instanceof URLSearchParams
  const response = await send(site + path, isWords ? Buffer.from(body.toString()) : body, {
    ...(isWords ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    ...headers,
  })
  await once(response.resume(), 'end')
  const { location = '', 'set-cookie': cookies = [] } = response.headers
  if (response.statusCode !== 303 || location.includes('loi'))
    throw new Error(`POST ${path} answered ${response.statusCode} ${location}`)
  return { location, cookies }
}

const agent = new Agent({ keepAlive: true })

/** Not by `fetch`, which copies three megabytes of photographs twice: our load shares the cores with what it measures. */
const send = (url: string, body: Buffer, headers: Record<string, string>) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const all = { ...browser, origin: siteUrl, 'content-length': body.length, ...headers }
    request(url, { method: 'POST', agent, headers: all }, resolve).on('error', reject).end(body)
  })

/** A page as a browser asks for it. */
export async function getPage(
  path: string,
  headers: Record<string, string>,
  site = siteUrl,
): Promise<string> {
  const response = await fetch(site + path, { headers: { ...browser, ...headers } })
  return response.text()
}
