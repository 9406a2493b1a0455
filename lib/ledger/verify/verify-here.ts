import 'server-only'
import { verify } from 'node:crypto'
import { findPublicKey } from '@/lib/paper-code/keys'
import type { VerifySignature } from './verify-receipt'

/** By the portal's own keys; null: none of them signed it. */
export const verifyHere: VerifySignature = async ({ keyId, signed, signature }) => {
  const key = findPublicKey(keyId)
  return key && verify(null, signed, key, signature)
}
