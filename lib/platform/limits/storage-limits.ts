import { env } from '../env'

const HOUR = 60 * 60
const DAY = 24 * HOUR
/** An untouched draft is kept for 30 days. */
const KEPT = 30 * DAY
const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE

/** Whose limit was reached: that of a network, or that of all. */
export type StorageRefusal = 'network' | 'all'
export type StorageLimit = {
  by: StorageRefusal
  most: number
  /** How far back is counted. */
  seconds: number
}

const ofNetwork = (anHour: number): StorageLimit[] => [
  { by: 'network', most: anHour, seconds: HOUR },
  { by: 'network', most: 5 * anHour, seconds: DAY },
  { by: 'network', most: 20 * anHour, seconds: KEPT },
]

/**
 * How much of what nobody has submitted is kept (decision 0026): drafts by number, pictures by bytes. The rows themselves are
 * counted, so that what is submitted, replaced or deleted counts for nothing. An office's network and an IPv6 /48 may more
 * (network.ts).
 */
export const storageLimits: Record<'drafts' | 'pictures', readonly StorageLimit[]> = {
  drafts: [
    ...ofNetwork(env.DRAFTS_PER_NETWORK),
    { by: 'all', most: env.DRAFTS_PER_HOUR, seconds: HOUR },
  ],
  pictures: [
    ...ofNetwork(env.PICTURES_MB_PER_NETWORK * MEGABYTE),
    { by: 'all', most: env.PICTURES_GB * GIGABYTE, seconds: KEPT },
  ],
}

/** Pictures on their way at once, to this process. */
export const uploadLimits = { network: env.UPLOADS_PER_NETWORK, all: env.UPLOADS }
