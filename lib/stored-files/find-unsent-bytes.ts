import 'server-only'
import { storedWithin } from '@/lib/platform/limits/stored-within'
import { unsentBytes } from './repository'

/** Of all networks together, in the last so many seconds. */
export const findUnsentBytes = async (seconds: number): Promise<number> =>
  (await storedWithin([{ mark: null, seconds }], unsentBytes))[0]!
