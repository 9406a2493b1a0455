import { isIP, isIPv6 } from 'node:net'
import proxyAddress from 'proxy-addr'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {(address: string, hops: number) => boolean} Trust */

/**
 * Which machines before us may say for whom they ask: `1`, `2` (so many proxies, one behind the other), or their addresses
 * (`10.0.0.0/8, 2001:db8::/32`). Null: nobody.
 * @param {string | undefined} setting
 * @returns {Trust | null}
 */
export function readTrust(setting = '') {
  const text = setting.trim()
  if (text === '' || text === '0') return null
  if (/^\d$/.test(text)) return (_, hops) => hops < Number(text)
  try {
    return proxyAddress.compile(text.split(',').map((range) => range.trim()))
  } catch (cause) {
    throw new Error(
      `TRUSTED_PROXY=${text}: điền số proxy đứng trước (1, 2…) hoặc các dải địa chỉ, ví dụ 10.0.0.0/8,192.0.2.7.`,
      { cause },
    )
  }
}

/**
 * Tells the address of whoever asks. Says once in the log when a proxy seems to stand before us that the setting does not
 * know: all behind it would be counted as one visitor.
 * @param {string | undefined} setting
 */
export function askerOf(setting, warn = console.warn) {
  const trust = readTrust(setting)
  let hasWarned = false
  return (/** @type {Request} */ request) => {
    const { address, doubt } = findAsker(request, trust)
    if (doubt && !hasWarned) warn(doubt)
    hasWarned ||= doubt !== null
    return address
  }
}

/** @param {Request} request @param {Trust | null} trust */
function findAsker(request, trust) {
  const remote = bare(request.socket.remoteAddress)
  const claimed = String(request.headers['x-forwarded-for'] ?? '')
  if (!claimed) return { address: remote, doubt: null }
  if (!trust?.(remote, 0)) return { address: remote, doubt: unknownProxy(remote) }
  const chain = /** @type {Request} */ (
    /** @type {unknown} */ ({
      socket: { remoteAddress: remote },
      headers: { 'x-forwarded-for': claimed.split(',').map(bare).join() },
    })
  )
  const believed = proxyAddress.all(chain, trust)
  const address = believed.findLast((one) => isIP(one) > 0) ?? remote
  const isWhole = believed.length > claimed.split(',').length
  return { address, doubt: isWhole || !isPrivate(address, 0) ? null : missingProxy(address) }
}

/** An address as it may stand in the header: with a port, in brackets, an IPv4 one dressed as IPv6. */
function bare(address = '') {
  const text = address.trim().replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
  return undressed(text).replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}

/** `::ffff:c000:207`, or any other way to write it, is 192.0.2.7. */
function undressed(/** @type {string} */ text) {
  if (!isIPv6(text) || text.includes('%')) return text
  const { hostname } = new URL(`http://[${text}]/`)
  const [, high, low] = /^\[::ffff:([0-9a-f]+):([0-9a-f]+)\]$/.exec(hostname) ?? []
  if (high === undefined || low === undefined) return text
  return [high, low]
    .map((group) => parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
}

const isPrivate = proxyAddress.compile(['loopback', 'linklocal', 'uniquelocal'])

const unknownProxy = (/** @type {string} */ remote) =>
  `Có yêu cầu đến qua proxy ${remote} mà TRUSTED_PROXY chưa kể: mọi người sau proxy ấy bị tính là một mạng. Xem docs/decisions/0015.`
const missingProxy = (/** @type {string} */ address) =>
  `TRUSTED_PROXY dừng ở ${address}, một địa chỉ nội bộ: có lẽ còn một proxy nữa chưa kể. Xem docs/decisions/0015.`
