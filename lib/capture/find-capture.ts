import 'server-only'
import { shownCode } from '@/lib/verification/one-time-code'
import { pairNumber, stateOf, type Capture, type CaptureState } from './capture'
import { findNewestOf } from './repository'
import { codeOf, tokenOf } from './secrets'

/** What the owner of a declaration sees of its newest capture. */
export type ShownCapture = Pick<
  Capture,
  'step' | 'expiresAt' | 'openedAt' | 'device' | 'pictures'
> & {
  state: CaptureState
  pair: string
  /** Only while a phone may still come by them. */
  opens: { token: string; code: string } | null
}

export async function findCapture(declarationId: string): Promise<ShownCapture | null> {
  const capture = await findNewestOf(declarationId)
  if (!capture) return null
  const { id, step, expiresAt, openedAt, device, pictures } = capture
  const state = stateOf(capture)
  const opens = state === 'waiting' ? { token: tokenOf(id), code: shownCode(codeOf(id)) } : null
  return { step, expiresAt, openedAt, device, pictures, state, pair: pairNumber(capture), opens }
}
