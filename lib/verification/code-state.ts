import { MINUTE_MS } from '@/lib/forms/days/milliseconds'

/**
 * How far a code has come: waiting to be handed over, refused and tried again, handed over, arrived, given up. `late`: handed over, and the network that
 * tells what arrives has told nothing for a while. `none`: none was asked for. `unknown`: the page may not say whether there was one.
 */
export type CodeState = {
  state: 'none' | 'sending' | 'retrying' | 'sent' | 'late' | 'delivered' | 'failed' | 'unknown'
  at: Date | null
}

type Kept = {
  channel: 'SMS' | 'EMAIL' | 'VOICE'
  state: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED'
  failure: string | null
  sentAt: Date | null
  deliveredAt: Date | null
}

/** A text message arrives within seconds. Of a letter nobody tells us that it has. */
const LATE_MS = 2 * MINUTE_MS
const isLate = ({ channel, sentAt }: Kept, now: Date): boolean =>
  channel !== 'EMAIL' && sentAt !== null && now.getTime() - sentAt.getTime() > LATE_MS

export function codeStateOf(message: Kept | null, now = new Date()): CodeState {
  if (!message) return { state: 'none', at: null }
  const { state, failure, sentAt, deliveredAt } = message
  if (state === 'QUEUED') return { state: failure ? 'retrying' : 'sending', at: null }
  if (state === 'FAILED') return { state: 'failed', at: null }
  if (state === 'DELIVERED') return { state: 'delivered', at: deliveredAt }
  return { state: isLate(message, now) ? 'late' : 'sent', at: sentAt }
}

/** Where it has not come so far, the other ways stand open. */
export const hasNotCome = ({ state }: Pick<CodeState, 'state'>): boolean =>
  state === 'retrying' || state === 'late' || state === 'failed'
