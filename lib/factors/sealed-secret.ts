import { seal, unseal } from '@/lib/platform/seal/seal'

type Sealed = { kind: 'TOTP' | 'BACKUP'; accountId: string }

/** Bound to its owner and its use: put into another row it opens nothing. */
const nameOf = ({ kind, accountId }: Sealed): string => `factor:${kind}:${accountId}`

export const sealSecret = (secret: Buffer, of: Sealed): Buffer => seal(secret, nameOf(of))
export const openSecret = (sealed: Uint8Array, of: Sealed): Buffer => unseal(sealed, nameOf(of))
