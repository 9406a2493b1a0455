import { env } from './env'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whose codes are counted together. */
export type CountedBy =
  'number-of-network' | 'number' | 'draft' | 'network' | 'wide-network' | 'all'

export type SendingLimit = { by: CountedBy; most: number; seconds: number; refusal: SendingRefusal }
/** What the asker is told: about their number, about their network, or that everybody has to wait. */
export type SendingRefusal = 'too-many' | 'too-many-here' | 'busy'

/**
 * How many codes may be sent (decision 0016). The messages themselves are counted, so that one never handed over counts for
 * nothing; what one network asks for a number takes nothing from what another may ask for it.
 */
export const sendingLimits: readonly SendingLimit[] = [
  { by: 'number-of-network', most: 3, seconds: 30 * MINUTE, refusal: 'too-many' },
  { by: 'draft', most: 6, seconds: HOUR, refusal: 'too-many' },
  { by: 'number', most: 12, seconds: DAY, refusal: 'too-many' },
  { by: 'network', most: env.CODES_PER_NETWORK, seconds: HOUR, refusal: 'too-many-here' },
  { by: 'wide-network', most: 4 * env.CODES_PER_NETWORK, seconds: HOUR, refusal: 'too-many-here' },
  { by: 'all', most: env.CODES_PER_HOUR, seconds: HOUR, refusal: 'busy' },
  { by: 'all', most: env.CODES_PER_DAY, seconds: DAY, refusal: 'busy' },
]

/** An office's address stands for dozens of officers and the people at its counters. */
export const OFFICE_FACTOR = 20

/** Near the end of what all may ask for, somebody should look before it is reached. */
export const ALARM_SHARE = 0.8
