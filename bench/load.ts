import autocannon from 'autocannon'
import { browser, siteUrl } from './site'

export type Load = { perSecond: number; p50: number; p99: number }

const CONNECTIONS = 16
const SECONDS = 3

const posting = { 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl }

type Options = {
  cookie?: string
  connections?: number
  seconds?: number
  rate?: number
  /** Posted as a form of ours is, instead of asking for a page. */
  form?: Record<string, string>
}

/** Asks for one page as fast as it comes, or `rate` times a second. An answer other than the page ends the bench. */
export async function loadPage(url: string, options: Options = {}): Promise<Load> {
  const { cookie, connections = CONNECTIONS, seconds = SECONDS, rate, form } = options
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { ...browser, ...(cookie && { cookie }), ...(form && posting) },
    ...(form && { method: 'POST' as const, body: new URLSearchParams(form).toString() }),
    ...(rate && { overallRate: rate }),
  })
  const failed = result.non2xx + result.errors
  if (failed > 0 || result['2xx'] === 0)
    throw new Error(`${url}: ${failed} answers were not the page`)
  const { p50, p99 } = result.latency
  return { perSecond: result['2xx'] / result.duration, p50, p99 }
}
