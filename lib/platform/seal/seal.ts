import 'server-only'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { env } from '../env'
import { keyFor, type Ring } from '../key-ring'
import { openBytes, sealBytes, SealBroken } from './sealed-bytes'

const VERSION = 1
const MAGIC = Buffer.from('BHX')
const HEAD_BYTES = MAGIC.length + 2

/** «file:7f…» is sealed for the use «file». */
const useOf = (name: string): string => name.split(':', 1)[0]!

/** How everything begins that this key has sealed. */
export const sealHead = (id: string): Buffer =>
  Buffer.concat([MAGIC, Buffer.from([VERSION, id.length]), Buffer.from(id)])

/**
 * Encrypts with AES-256-GCM: version, key id, nonce, tag, body. Bound to `name`, so that what is sealed cannot be put in another's
 * place; the use, before the first colon of the name, decides the key.
 */
export function seal(plain: Buffer, name: string, [key]: Ring = env.KEYS): Buffer {
  const head = sealHead(key.id)
  return Buffer.concat([head, sealBytes(plain, keyFor(key, useOf(name)), [head, name])])
}

/** With which key this was sealed; null for what was sealed before keys had names, which may begin with any bytes. */
export function keyIdOf(sealed: Uint8Array): string | null {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const isNamed = bytes.subarray(0, MAGIC.length).equals(MAGIC) && bytes[MAGIC.length] === VERSION
  if (!isNamed) return null
  const id = bytes.subarray(HEAD_BYTES, HEAD_BYTES + bytes[HEAD_BYTES - 1]!)
  return id.toString('latin1')
}

type How = { nameBefore?: string; ring?: Ring }

/**
 * Opens what `seal` made. `nameBefore`: what this was bound to before keys had names. Bytes of that time that look like ours by
 * chance are still opened: it is the seal itself that decides, and no other bytes fit it.
 */
export function unseal(sealed: Uint8Array, name: string, how: How = {}): Buffer {
  const { nameBefore = name, ring = env.KEYS } = how
  const id = keyIdOf(sealed)
  const opened = openNamed(sealed, name, ring) ?? openBefore(sealed, nameBefore, ring)
  if (opened) return opened
  const isUnknown = id !== null && ring.every((key) => key.id !== id)
  throw new SealBroken(isUnknown ? `Its key «${id}» is not in the ring.` : '')
}

function openNamed(sealed: Uint8Array, name: string, ring: Ring): Buffer | null {
  const id = keyIdOf(sealed)
  const key = ring.find((one) => one.id === id)
  return key ? openBytes(sealed, keyFor(key, useOf(name)), [sealHead(key.id), name]) : null
}

function openBefore(sealed: Uint8Array, name: string, ring: Ring): Buffer | null {
  for (const { bytes } of ring) {
    const opened = openBytes(sealed, bytes, [Buffer.alloc(0), name])
    if (opened) return opened
  }
  return null
}

/** 256 random bits for a cookie or an address. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a key: useless to whoever reads the table. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('base64url')

/** What is hashed; each use has a key of its own, so that a hash of one says nothing of another. */
type SecretUse = 'capture' | 'card' | 'code' | 'counter' | 'limit' | 'network' | 'staff' | 'token'

/** Hash of something short enough to be guessed (a six-digit code, a phone): needs our secret. */
export const secretHash = (use: SecretUse, text: string): string =>
  createHmac('sha256', keyFor({ bytes: env.CODES_KEY }, use))
    .update(text)
    .digest('base64url')

/** As codes were hashed before each use had its key. The longest lives seven days. */
export const secretHashBefore = (text: string): string =>
  createHmac('sha256', env.CODES_KEY).update(text).digest('base64url')
