import { domainToUnicode } from 'node:url'
import { hasNear, isNearWord, shapeOf, shapesOf } from './host-shape'
import { lookAlikes } from './look-alikes'
import { AGENCY_ZONE } from './own-hosts'

/**
 * How an address passes for ours. `letters`: drawn like ours; `spelling`: a letter more, less or other; `inside`: our name in an address of others;
 * `state`: the end of the state's addresses where it is no end; `before-at`: what stands before an @ is no address; `in-path`: ours after a slash.
 */
export type Trick = 'letters' | 'spelling' | 'inside' | 'state' | 'before-at' | 'in-path'

export type JudgedAddress = {
  /** As a browser would open it, in plain letters. */
  host: string
  is: 'ours' | 'look-alike' | 'unknown'
  trick?: Trick
}

const LONGEST = 2000
const LONGEST_HOST = 100

/** Names by which we are known; whoever uses one elsewhere is not us. */
const NAMES = ['baohiemxahoi', 'bhxh', 'vssid', 'vietnamsocialsecurity']
/** Long enough that a letter more or less still means it. */
const SPELT = 'baohiemxahoi'
const APP = 'vssid'

/** Null: no address. `ours`: the hosts of this portal, besides the agency's. */
export function judgeAddress(typed: string, ours: readonly string[]): JudgedAddress | null {
  const url = readAddress(typed)
  if (!url) return null
  const host = url.hostname.replace(/\.$/, '')
  if (!host.includes('.') && !ours.includes(host)) return null
  const shown = host.slice(0, LONGEST_HOST)
  if (isOurs(host, ours)) return { host: shown, is: 'ours' }
  const trick = trickOf(url, host)
  return trick ? { host: shown, is: 'look-alike', trick } : { host: shown, is: 'unknown' }
}

/** Every address of the zone is given by the agency itself. */
const isOurs = (host: string, ours: readonly string[]): boolean =>
  host === AGENCY_ZONE || host.endsWith(`.${AGENCY_ZONE}`) || ours.includes(host)

function readAddress(typed: string): URL | null {
  const text = typed
    .slice(0, LONGEST)
    .replace(/[\p{Cf}\s]/gu, '')
    .replace(/\\/g, '/')
  const whole = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.parse(whole)
  return url && /^https?:$/.test(url.protocol) ? url : null
}

function trickOf(url: URL, host: string): Trick | null {
  const known = lookAlikes.find(({ address }) => host === address || host.endsWith(`.${address}`))
  if (known) return known.trick
  if (/[.]|baohiemxahoi|vssid/i.test(decoded(url.username))) return 'before-at'
  return trickOfHost(domainToUnicode(host) || host) ?? trickOfPath(decoded(url.pathname))
}

/** By rule alone, whatever is listed. */
export function trickOfHost(host: string): Trick | null {
  const written = joined(host.toLowerCase())
  if (NAMES.some((name) => written.includes(name))) return 'inside'
  const shapes = shapesOf(host)
  if (shapes.some((shape) => NAMES.some((name) => joined(shape).includes(shapeOf(name)))))
    return 'letters'
  if (shapes.some((shape) => hasNear(joined(shape), SPELT) || shape.split(/[.-]/).some(isNearApp)))
    return 'spelling'
  if (written.includes('dichvucong') && written.includes('baohiem')) return 'inside'
  return written.includes('govvn') && !/(^|\.)gov\.vn$/.test(host) ? 'state' : null
}

const isNearApp = (label: string): boolean => /^v.*d$/.test(label) && isNearWord(label, APP)

const joined = (host: string): string => host.replace(/[.\-_]/g, '')

const trickOfPath = (path: string): Trick | null =>
  path.toLowerCase().includes(AGENCY_ZONE) ? 'in-path' : null

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
