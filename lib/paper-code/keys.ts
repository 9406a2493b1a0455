import 'server-only'
import { env } from '@/lib/platform/env'
import { signingKeys } from '@/lib/platform/seal/signing-keys'

export const { signer, findPublicKey, publicKeys } = signingKeys(env.PAPER_KEYS, env.PAPER_OLD_KEYS)
