import 'server-only'
import { keptCookie } from '@/lib/platform/seal/cookies'
import { keyHash } from '@/lib/platform/seal/seal'
import {
  pairNumber,
  LONGEST_MINUTES,
  stateOf,
  type Capture,
  type CaptureState,
  type NoOpening,
} from './capture'
import { endByPhone, findByPhone, touchCapture } from './repository'

const cookie = keptCookie('chup-anh', { seconds: 24 * LONGEST_MINUTES * 60 })

export const holdPhoneKey = (key: string): Promise<void> => cookie.keep(key)

/** The capture this phone has opened last, whatever became of it. */
export type PhoneCapture = Capture & { state: CaptureState; pair: string }

export async function findPhoneCapture(): Promise<PhoneCapture | null> {
  const key = await cookie.find()
  const capture = key && (await findByPhone(keyHash(key)))
  return capture ? { ...capture, state: stateOf(capture), pair: pairNumber(capture) } : null
}

/** Why it takes nothing more, also where its declaration alone has closed. */
export function endOf(capture: PhoneCapture | null): NoOpening {
  const state = capture?.state ?? 'unknown'
  return state === 'open' || state === 'waiting' ? 'finished' : state
}

/** The same while it may send. */
export async function findLiveCapture(): Promise<PhoneCapture | null> {
  const capture = await findPhoneCapture()
  return capture?.state === 'open' ? capture : null
}

/** Something of it has just come: it has time again. */
export const notePhone = (
  { phoneHash }: Pick<Capture, 'phoneHash'>,
  pictures?: Record<string, string>,
): Promise<void> => touchCapture(phoneHash ?? '', pictures)

/** «Xong»: the phone sends nothing more; the computer goes on. */
export const finishOnPhone = ({ phoneHash }: Pick<Capture, 'phoneHash'>): Promise<void> =>
  endByPhone(phoneHash ?? '')
