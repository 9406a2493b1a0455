import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Changed, cut short, in another's place, or sealed with a key we don't have. */
export class SealBroken extends Error {
  constructor(why = '') {
    super(`This seal can't be opened. ${why}`.trim())
    this.name = 'SealBroken'
  }
}

/** What the seal is bound to: the bytes that stand before it, and a name that stands nowhere. */
type Bound = [head: Buffer, name: string]

export function sealBytes(plain: Buffer, key: Buffer, [head, name]: Bound): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad(head, name))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Null when the seal does not fit. */
export function openBytes(all: Uint8Array, key: Buffer, [head, name]: Bound): Buffer | null {
  const sealed = Buffer.from(all.buffer, all.byteOffset, all.byteLength).subarray(head.length)
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
  decipher.setAAD(aad(head, name))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  const opened = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return null
  }
}

const aad = (head: Buffer, name: string): Buffer => Buffer.concat([head, Buffer.from(name)])
