import type { PickupTime, PostalReason, SaidState } from '../orders/order'

/** What a postman needs to come: where, when, to whom, and where the letter goes. Nothing of the case but that. */
export type PickupRequest = {
  id: string
  fullName: string
  phone: string
  address: string
  day: string
  time: PickupTime
  office: { name: string; address: string | null }
}

export type Said = { state: SaidState; at: Date; reason: PostalReason | null }
export type Taken =
  { isTaken: true; trackingNumber: string } | { isTaken: false; reason: PostalReason }

/**
 * The public postal service as the portal needs it. Each call may be made again: an order has our number. Whatever can't be
 * answered, because the service is away, slow or ill, is thrown.
 */
export type PostalService = {
  order: (request: PickupRequest) => Promise<Taken>
  cancel: (id: string) => Promise<void>
  /** Null for an order the service knows nothing of. */
  ask: (id: string) => Promise<Said | null>
}
