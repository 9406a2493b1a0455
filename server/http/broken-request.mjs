import { statusPage } from '../../lib/site/status-page.mjs'
import { METHODS } from './refusals.mjs'

/**
 * 10,000 letters typed into a search box are 90,000 signs in an address. A form of ours never needs more, and so much per
 * line is still little memory.
 */
export const MOST_HEADER_BYTES = 128 * 1_024

/** @type {Record<string, [status: number, reason: string]>} */
const statuses = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
  HPE_INVALID_METHOD: [405, 'Method Not Allowed'],
}

/**
 * Node would hang up without a word, or with an empty page. Written by hand: such a request has no response to answer with.
 * @param {Record<string, string>} lasting what stands on every answer
 */
export const brokenRequests =
  (lasting) =>
  (
    /** @type {{ code?: string }} */ { code = '' },
    /** @type {import('node:stream').Duplex} */ socket,
  ) => {
    if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const [status, reason] = statuses[code] ?? [400, 'Bad Request']
    const page = statusPage(status)
    const headers = {
      ...lasting,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Length': Buffer.byteLength(page),
      ...(status === 405 && { Allow: METHODS.join(', ') }),
      Connection: 'close',
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('\r\n')}\r\n\r\n${page}`)
  }
