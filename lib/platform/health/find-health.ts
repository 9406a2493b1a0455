import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { findSendingState, type SendingState } from '../messages/find-sending-state'

/** A database that says nothing for so long serves nobody. */
const PATIENCE_MS = 1_000

export type Health = { ok: boolean; sending?: SendingState }

/** Whoever asks wants to know now: no longer than the patience, whatever has stopped. */
export const findHealth = (): Promise<Health> =>
  Promise.race([reach(), wait(PATIENCE_MS, { ok: false })])

const reach = (): Promise<Health> =>
  findSendingState().then(
    (sending) => ({ ok: true, sending }),
    () => ({ ok: false }),
  )
