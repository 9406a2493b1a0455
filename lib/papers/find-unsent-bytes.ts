import 'server-only'
import { sumUnsent } from './repository'

/** Of all networks together, in the last so many seconds. */
export const findUnsentBytes = (seconds: number): Promise<number> =>
  sumUnsent({ mark: null, seconds })
