import { isNewsBy, type Errand } from '@/lib/platform/errands/errand'
import type { pickupTimeLabel } from '@/lib/registration/questions/submission'

export type PickupTime = keyof typeof pickupTimeLabel

/** What the service may say of an order. */
export const saidStates = [
  'ORDERED',
  'REFUSED',
  'FAILED',
  'COLLECTED',
  'DELIVERED',
  'LOST',
] as const
export type SaidState = (typeof saidStates)[number]
/** Ours besides: it has not been taken yet, or is called off. */
export type PostalState = 'WAITING' | SaidState | 'CANCELLED'

/** Why a pick-up came to nothing; another word of the service counts as none. */
const postalReasons = ['address', 'nobody-home', 'not-ready', 'nobody-came'] as const
export type PostalReason = (typeof postalReasons)[number]
export const readReason = (text: unknown): PostalReason | null =>
  postalReasons.find((reason) => reason === text) ?? null

export type PostalOrder = Errand & {
  declarationId: string
  pickupAddress: string
  /** ISO date */
  pickupDay: string
  pickupTime: PickupTime
  state: PostalState
  stateSince: Date
  trackingNumber: string | null
  heardAt: Date | null
  reason: PostalReason | null
  isCancelling: boolean
}

/** From where the service's word counts: a lost letter may be found, what has been delivered stays so, whoever cancelled waits for nothing. */
export const isNews = isNewsBy<PostalState, SaidState>({
  WAITING: saidStates,
  ORDERED: ['REFUSED', 'FAILED', 'COLLECTED', 'DELIVERED', 'LOST'],
  REFUSED: ['COLLECTED', 'DELIVERED'],
  FAILED: ['COLLECTED', 'DELIVERED', 'LOST'],
  COLLECTED: ['DELIVERED', 'LOST'],
  LOST: ['COLLECTED', 'DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
})

/** Somebody is to come, or the letter is on its way. */
export const isAwaited = ({ state }: Pick<PostalOrder, 'state'>): boolean =>
  state === 'WAITING' || state === 'ORDERED'

/** The letter is no longer with its sender. */
export const isHandedOver = ({ state }: Pick<PostalOrder, 'state'>): boolean =>
  state === 'COLLECTED' || state === 'DELIVERED'
