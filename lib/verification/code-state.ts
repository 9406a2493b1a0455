/**
 * How far a code has come: waiting to be handed over, refused and tried again, handed over, arrived, given up. `none`: none was asked for.
 * `unknown`: the page may not say whether there was one.
 */
export type CodeState = {
  state: 'none' | 'sending' | 'retrying' | 'sent' | 'delivered' | 'failed' | 'unknown'
  at: Date | null
}

type Kept = {
  state: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED'
  failure: string | null
  sentAt: Date | null
  deliveredAt: Date | null
}

export function codeStateOf(message: Kept | null): CodeState {
  if (!message) return { state: 'none', at: null }
  const { state, failure, sentAt, deliveredAt } = message
  if (state === 'QUEUED') return { state: failure ? 'retrying' : 'sending', at: null }
  if (state === 'FAILED') return { state: 'failed', at: null }
  return state === 'SENT' ? { state: 'sent', at: sentAt } : { state: 'delivered', at: deliveredAt }
}
