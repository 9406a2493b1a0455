import 'server-only'
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { env } from './env'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts with AES-256-GCM and binds the result to `name`, so that a sealed file cannot be put in another's place. */
export function seal(plain: Buffer, name: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', env.FILES_KEY, nonce).setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

export function unseal(sealed: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', env.FILES_KEY, bytes.subarray(0, NONCE_BYTES))
  decipher.setAAD(Buffer.from(name))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}

/** 256 random bits for a cookie or an address. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a key: useless to whoever reads the table. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('base64url')

/** Hash of something short enough to be guessed (a six-digit code, a phone): needs our secret. */
export const secretHash = (text: string): string =>
  createHmac('sha256', env.CODES_KEY).update(text).digest('base64url')
