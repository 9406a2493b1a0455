import { env } from './env'

const HOUR = 60 * 60
const DAY = 24 * HOUR
/** An untouched draft is kept for 30 days. */
const KEPT = 30 * DAY
const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE

/** Which limit was reached, so that whoever is refused is told when to go on. */
export type StorageRefusal = 'here-hour' | 'here-day' | 'here-long' | 'all'
export type StorageLimit = {
  by: 'network' | 'all'
  most: number
  /** How far back is counted. */
  seconds: number
  refusal: StorageRefusal
}

const ofNetwork = (anHour: number): StorageLimit[] => [
  { by: 'network', most: anHour, seconds: HOUR, refusal: 'here-hour' },
  { by: 'network', most: 5 * anHour, seconds: DAY, refusal: 'here-day' },
  { by: 'network', most: 20 * anHour, seconds: KEPT, refusal: 'here-long' },
]

/**
 * How much of what nobody has submitted is kept (decision 0026): drafts by number, pictures by bytes. The rows themselves are
 * counted, so that what is submitted, replaced or deleted counts for nothing. An office's network and an IPv6 /48 may more
 * (network.ts).
 */
export const storageLimits: Record<'drafts' | 'pictures', readonly StorageLimit[]> = {
  drafts: [
    ...ofNetwork(env.DRAFTS_PER_NETWORK),
    { by: 'all', most: env.DRAFTS_PER_HOUR, seconds: HOUR, refusal: 'all' },
  ],
  pictures: [
    ...ofNetwork(env.PICTURES_MB_PER_NETWORK * MEGABYTE),
    { by: 'all', most: env.PICTURES_GB * GIGABYTE, seconds: KEPT, refusal: 'all' },
  ],
}

/** Pictures on their way at once, to this process. */
export const uploadLimits = { network: env.UPLOADS_PER_NETWORK, all: env.UPLOADS }
