import type { NoCard } from './card-facts'

/** What a device hears that asks for its card. `now`: the portal's clock. */
export type IssuedAnswer =
  | { ok: true; digits: string; now: number }
  | { ok: false; reason: NoCard | 'withdrawn' | 'signed-out' | 'unreadable' }

/** How it asks. */
export const issueFields = { key: 'khoa', keep: 'giu', id: 'so' } as const

/** A card kept on a device is shown so long without asking the portal. */
export const CARD_KEPT_DAYS = 30
