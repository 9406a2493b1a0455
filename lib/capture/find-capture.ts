import 'server-only'
import { shownCode } from '@/lib/verification/one-time-code'
import { pairNumber, stateOf, type Capture, type CaptureState } from './capture'
import { findNewestOf } from './repository'
import { codeOf, tokenOf } from './secrets'
import { keyHash } from '@/lib/platform/seal/seal'

const MARK_LENGTH = 12

/** What the owner of a declaration sees of its newest capture. */
export type ShownCapture = Pick<
  Capture,
  'step' | 'expiresAt' | 'openedAt' | 'device' | 'pictures'
> & {
  state: CaptureState
  pair: string
  /** Changes whenever the owner's page would say something else. */
  mark: string
  /** Only while a phone may still come by them. */
  opens: { token: string; code: string } | null
}

export async function findCapture(declarationId: string): Promise<ShownCapture | null> {
  const capture = await findNewestOf(declarationId)
  if (!capture) return null
  const { id, step, expiresAt, openedAt, device, pictures } = capture
  const state = stateOf(capture)
  const opens = state === 'waiting' ? { token: tokenOf(id), code: shownCode(codeOf(id)) } : null
  const mark = keyHash(JSON.stringify([id, state, pictures])).slice(0, MARK_LENGTH)
  return {
    ...{ step, expiresAt, openedAt, device, pictures, state, mark, opens },
    pair: pairNumber(capture),
  }
}
