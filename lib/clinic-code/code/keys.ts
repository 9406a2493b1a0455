import 'server-only'
import { env } from '@/lib/platform/env'
import { signingKeys } from '@/lib/platform/seal/signing-keys'

export const { signer, findPublicKey, publicKeys } = signingKeys(env.CARD_KEYS)
