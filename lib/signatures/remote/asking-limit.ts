import 'server-only'
import { countUse } from '@/lib/platform/limits/rate-limit'
import { secretHash } from '@/lib/platform/seal/seal'
import type { KeyHolder } from './remote-signer'

/** Anybody can write somebody else's number into a form: their phone must not ring all day. */
const limit = { name: 'sign-by-phone', points: 6, seconds: 60 * 60 }

/** Counts one request to the phone of this holder. Null while they may be asked; else from when on they may again. */
export const countAsking = ({ idNumber, taxCode }: KeyHolder): Promise<Date | null> =>
  countUse(limit, secretHash('limit', idNumber ?? taxCode ?? ''))
