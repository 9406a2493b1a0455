import 'server-only'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { formatSoon, secondsUntil } from '@/lib/forms/days/dates'
import { countUseFrom } from '@/lib/platform/limits/limit-network'

// Enough to fetch every list of a million rows page by page; a program that asks in a circle is slowed.
const limit = { name: 'open-data', points: 1200, seconds: 10 * 60 }
const HOUR_SECONDS = 3_600

/** These are public data: any site's script may read them. */
const forEverybody = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Retry-After',
}

export const openHeaders = (type: string, etag?: string): Record<string, string> => ({
  ...forEverybody,
  'content-type': `${type}; charset=utf-8`,
  'cache-control': `public, max-age=${HOUR_SECONDS}`,
  ...(etag && { etag }),
})

export const unchanged = (etag: string): Response =>
  new Response(null, { status: 304, headers: openHeaders('application/json', etag) })

export const refusal = (status: number, error: string, headers: Record<string, string> = {}) =>
  Response.json(
    { error },
    { status, headers: { ...forEverybody, 'cache-control': 'no-store', ...headers } },
  )

/** Null when one may go on. */
export async function tooFast(request: Request): Promise<Response | null> {
  const until = await countUseFrom(visitorOf(request).network, limit)
  if (!until) return null
  return refusal(
    429,
    `Hỏi lại từ ${formatSoon(until)}, hoặc tải cả danh sách một lần. Đã có quá nhiều câu hỏi từ mạng này.`,
    { 'retry-after': secondsUntil(until) },
  )
}

/** A browser asks first when a script sends If-None-Match. */
export const allowed = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...forEverybody,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    },
  })

/** Sent as it is read, so that a large list needs little memory. */
export function streamed(
  parts: AsyncGenerator<string | Uint8Array>,
  headers: Record<string, string>,
): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return new Response(body, { headers })
}
