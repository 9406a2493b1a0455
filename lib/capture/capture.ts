import type { PictureStep } from '@/lib/registration/steps/steps'

/** How long a link waits for a phone, and how long a phone may be silent once it has come. */
export const CAPTURE_MINUTES = 15
/** However busy: from the moment the link was made. A picture may need so long on a bad line. */
export const LONGEST_MINUTES = 60

/** `finished` by the phone or by going on at the computer; `cut-off` by its owner; `replaced` by a newer link. */
export type CaptureEnd = 'finished' | 'cut-off' | 'replaced'
/** `waiting` for a phone, `open` on one. */
export type CaptureState = 'waiting' | 'open' | 'expired' | CaptureEnd

/** As the database has it at this moment, by its own clock. */
export type Capture = {
  id: string
  declarationId: string
  step: PictureStep
  createdAt: Date
  openedAt: Date | null
  expiresAt: Date
  isOver: boolean
  endedBy: CaptureEnd | null
  phoneHash: string | null
  device: string | null
  pictures: Record<string, string>
}

/** Why a link or a code opens nothing: `used` by another phone, `unknown` where there is none, too many codes of one network. */
export const noOpenings = [
  'used',
  'expired',
  'cut-off',
  'replaced',
  'finished',
  'unknown',
  'too-many',
] as const
export type NoOpening = (typeof noOpenings)[number]

type Standing = Pick<Capture, 'endedBy' | 'isOver' | 'openedAt'>

export function stateOf({ endedBy, isOver, openedAt }: Standing): CaptureState {
  if (endedBy) return endedBy
  if (isOver) return 'expired'
  return openedAt ? 'open' : 'waiting'
}

const PAIR_NUMBERS = 90
const FIRST_PAIR_NUMBER = 10

/** Two digits that phone and computer both show, so that the owner sees at a glance whether it is their phone that came. */
export const pairNumber = ({ phoneHash }: Pick<Capture, 'phoneHash'>): string =>
  phoneHash === null
    ? ''
    : String(
        FIRST_PAIR_NUMBER + (Buffer.from(phoneHash, 'base64url').readUInt16BE() % PAIR_NUMBERS),
      )
