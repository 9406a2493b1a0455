import { env } from '../env'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Which codes are counted together: those of one purpose, for a network with what it asked by the owners' forms; for `all` more. */
export type CountedBy =
  'number-of-network' | 'number' | 'draft' | 'network' | 'wide-network' | 'all'

export type SendingLimit = { by: CountedBy; most: number; seconds: number; refusal: SendingRefusal }
/** What the asker is told: about their number, about their network, or that everybody has to wait. */
export type SendingRefusal =
  'too-many' | 'too-many-this-hour' | 'too-many-today' | 'too-many-here' | 'busy'

/**
 * What anybody may ask for a number that nobody has shown to be theirs. Counted apart also among all: strangers' asking takes
 * nothing from what is sent to owners (decision 0031).
 */
export const openToAnybody: readonly [string] = ['confirm-phone']

/** All visitors together. */
export const limitsOfAll: readonly SendingLimit[] = [
  { by: 'all', most: env.CODES_PER_HOUR, seconds: HOUR, refusal: 'busy' },
  { by: 'all', most: env.CODES_PER_DAY, seconds: DAY, refusal: 'busy' },
]

/** What an owner's contact gets in a day, whoever asks; after that only what keeps one code alive (send-to-owner.ts). */
export const limitsOfNumber: readonly SendingLimit[] = [
  { by: 'number', most: 12, seconds: DAY, refusal: 'too-many-today' },
]

/** What one network may cause in an hour, by all forms together. */
export const limitsOfNetwork: readonly SendingLimit[] = [
  { by: 'network', most: env.CODES_PER_NETWORK, seconds: HOUR, refusal: 'too-many-here' },
  { by: 'wide-network', most: 4 * env.CODES_PER_NETWORK, seconds: HOUR, refusal: 'too-many-here' },
]

/** By the owners' forms what a network asks is counted, not what it causes: that would tell whose number is known. */
export const askings = { name: 'ask-code-network', points: env.CODES_PER_NETWORK, seconds: HOUR }

/**
 * How many codes may be sent to a contact that is yet to be shown to be the asker's (decision 0016). The messages themselves are
 * counted, so that one never handed over counts for nothing; what one network asks for a number takes nothing from what another may.
 */
export const sendingLimits: readonly SendingLimit[] = [
  { by: 'number-of-network', most: 3, seconds: 30 * MINUTE, refusal: 'too-many' },
  { by: 'draft', most: 6, seconds: HOUR, refusal: 'too-many-this-hour' },
  ...limitsOfNumber,
  ...limitsOfNetwork,
  ...limitsOfAll,
]

/** An office's address stands for dozens of officers and the people at its counters. */
export const OFFICE_FACTOR = 20

/** Near the end of what all may ask for, somebody should look before it is reached. */
export const ALARM_SHARE = 0.8
