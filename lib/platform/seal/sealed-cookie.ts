import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { keptCookie } from './cookies'
import { seal, unseal } from './seal'

type Kind = { name: string; seconds: number }
/** Since 2001 and until 2286 a moment in milliseconds has so many digits. */
const MOMENT = 13

/** A text as a browser may keep it: nobody reads or changes it, and it opens for so long only. `boundTo` opens it again. */
export const sealText = (text: string, kind: Kind, boundTo = ''): string =>
  sealFor(Buffer.from(text.toWellFormed()), kind, boundTo)

/** Null for what is too old, changed on its way, kept for somebody else, or sealed with a key that is no longer ours. */
export const openText = (sealed: string, kind: Pick<Kind, 'name'>, boundTo = ''): string | null =>
  openFor(sealed, kind, boundTo)?.toString() ?? null

function sealFor(bytes: Buffer, { name, seconds }: Kind, boundTo: string): string {
  const until = Buffer.from(String(Date.now() + seconds * 1000))
  return seal(Buffer.concat([until, bytes]), `${name}:${boundTo}`).toString('base64url')
}

function openFor(sealed: string, { name }: Pick<Kind, 'name'>, boundTo: string): Buffer | null {
  try {
    const plain = unseal(Buffer.from(sealed, 'base64url'), `${name}:${boundTo}`)
    const until = Number(plain.subarray(0, MOMENT).toString())
    return until > Date.now() ? plain.subarray(MOMENT) : null
  } catch {
    return null
  }
}

/** The same text for the same time, sealed by the newest key. Null for what nobody can open. */
export function resealText(
  sealed: string,
  { name }: Pick<Kind, 'name'>,
  boundTo = '',
): string | null {
  try {
    const bound = `${name}:${boundTo}`
    return seal(unseal(Buffer.from(sealed, 'base64url'), bound), bound).toString('base64url')
  } catch {
    return null
  }
}

/** Before a packed text. */
const PACKED = 0

function pack(text: string): Buffer {
  return Buffer.concat([Buffer.of(PACKED), deflateRawSync(text.toWellFormed())])
}

const unpack = (bytes: Buffer): string =>
  (bytes[0] === PACKED ? inflateRawSync(bytes.subarray(1)) : bytes).toString()

/**
 * What is personal, or must not be made up, travels in the visitor's own browser: sealed. `packs`: for words of somebody's own that may be
 * long, since a browser drops a cookie of more than 4 KB without a word; how long a packed one is tells of what it holds, so never for an answer of ours.
 */
export function sealedCookie({ packs = false, ...kind }: Kind & { packs?: boolean }) {
  const cookie = keptCookie(kind.name, kind)
  return {
    find: async (boundTo = ''): Promise<string | null> => {
      const sealed = await cookie.find()
      const bytes = sealed && openFor(sealed, kind, boundTo)
      return bytes ? (packs ? unpack(bytes) : bytes.toString()) : null
    },
    keep: (text: string, boundTo = ''): Promise<void> =>
      cookie.keep(packs ? sealFor(pack(text), kind, boundTo) : sealText(text, kind, boundTo)),
    forget: cookie.forget,
  }
}
