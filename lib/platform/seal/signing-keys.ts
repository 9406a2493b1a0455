import 'server-only'
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Key } from '../key-ring'

/** One public key as any program reads it (RFC 8037). */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; kid: string; x: string }

/** Before the 32 bytes of a key, in the way keys are written down (RFC 8410). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
const KEY_ID_BYTES = 4

type Known = { id: string; raw: Buffer; key: KeyObject }

const privateKeyOf = (seed: Buffer) =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' })

function known(raw: Buffer): Known {
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC_HEAD, raw]),
    format: 'der',
    type: 'spki',
  })
  const id = createHash('sha256').update(raw).digest().subarray(0, KEY_ID_BYTES).toString('hex')
  return { id, raw, key }
}

const rawOf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length)

/** Keys of Ed25519 of one use: the newest signs. The others, and keys of which only the public half is left, still prove what they signed. */
export function signingKeys(ring: Key[], olderPublic: Buffer[] = []) {
  const signing = privateKeyOf(ring[0]!.bytes)
  const all = [
    ...ring.map(({ bytes }) => known(rawOf(privateKeyOf(bytes)))),
    ...olderPublic.map(known),
  ]
  return {
    signer: { id: all[0]!.id, key: signing },
    findPublicKey: (id: string): KeyObject | null => all.find((one) => one.id === id)?.key ?? null,
    /** For whoever verifies without asking us. */
    publicKeys: (): PublicKey[] =>
      all.map(({ id, raw }) => ({
        kty: 'OKP',
        crv: 'Ed25519',
        kid: id,
        x: raw.toString('base64url'),
      })),
  }
}
