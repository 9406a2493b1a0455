import { dayOf } from '@/lib/forms/days/day'
import type { Unreadable } from '@/lib/paper-code/envelope'
import type { Verify } from '@/lib/paper-code/open-code'
import { openShown, type ShownCode } from './shown-code'
import { freshness } from './slots'
import type { CardStatement } from './statement'

/** What is wrong with a card that the portal did sign. */
type CardFault =
  'withdrawn' | 'card-expired' | 'not-yet-valid' | 'kept-too-long' | 'old-picture' | 'clock-ahead'
export type CardVerdict =
  | { is: 'valid'; statement: CardStatement; slot: number }
  | { is: CardFault; statement: CardStatement; slot: number }
  | { is: Unreadable | 'unknown-key' }

/** Whether this key of a device signed these bytes. */
type VerifyDevice = (
  key: Uint8Array,
  signed: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean> | boolean
type By = {
  portal: Verify
  device: VerifyDevice
  now: number
  /** Ids of the list that was fetched last. */
  withdrawn: ReadonlySet<string>
}

/** What a scanned code is worth, with nobody asked: first whether it is true, then whether it is of now. */
export async function judgeCardCode(scanned: string, by: By): Promise<CardVerdict> {
  const shown = openShown(scanned)
  if (typeof shown === 'string') return { is: shown }
  const isSigned = await by.portal(shown)
  if (isSigned === null) return { is: 'unknown-key' }
  const isWhole =
    isSigned && (await by.device(shown.statement.deviceKey, shown.slotSigned, shown.slotSignature))
  if (!isWhole) return { is: 'altered' }
  const { statement, slot } = shown
  return { is: faultOf(shown, by) ?? 'valid', statement, slot }
}

function faultOf({ statement, slot }: ShownCode, { now, withdrawn }: By): CardFault | null {
  const day = dayOf(new Date(now))
  const { validFrom, validTo, expiresAt } = statement
  if (withdrawn.has(statement.id)) return 'withdrawn'
  if (validTo !== null && validTo < day) return 'card-expired'
  if (validFrom > day) return 'not-yet-valid'
  const age = freshness(slot, now)
  if (age === 'old') return 'old-picture'
  if (age === 'ahead') return 'clock-ahead'
  return now >= expiresAt * 1000 ? 'kept-too-long' : null
}
