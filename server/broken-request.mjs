/**
 * 10,000 letters typed into a search box are 90,000 signs in an address. A form of ours never needs more, and so much per
 * line is still little memory.
 */
export const MOST_HEADER_BYTES = 128 * 1_024

const words = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Địa chỉ này quá dài.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Đường truyền quá chậm nên yêu cầu bị ngắt.'],
}

/**
 * Node would hang up without a word, or with an empty page.
 * @param {Error & { code?: string }} fault
 * @param {import('node:stream').Duplex} socket
 */
export function answerBrokenRequest({ code = '' }, socket) {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, reason] = words[/** @type {keyof typeof words} */ (code)] ?? [
    '400 Bad Request',
    'Yêu cầu này không đọc được.',
  ]
  const text = `${reason} Bạn hãy mở lại từ trang chủ.\n`
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
