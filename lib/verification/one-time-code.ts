import { t } from '@/lib/words/t'
import { DAY_MS, MINUTE_MS } from '@/lib/forms/days/milliseconds'

export const purposes = [
  'confirm-phone',
  'open-declaration',
  'activate',
  'reset-password',
  'sign-in',
  'new-device',
  'officer-sign-in',
  'confirm-email',
  'change-contact',
  'new-contact',
  'transaction',
] as const
export type Purpose = (typeof purposes)[number]

/** Sends to one destination in half an hour. */
export const MAX_SENDS = 3
export const SEND_WINDOW_SECONDS = 30 * 60

/** Wrong tries by one guesser before a page takes no code for a while: the same on every one, as every page says. */
export const MOST_TRIES = 10
/** The same for the old password of somebody signed in, where it is changed. */
export const MOST_TRIES_INSIDE = 5

type CodeRule = { livesMs: number; kind: 'digits' | 'signs' }

/**
 * How long a code lives and how it looks (decision 0015). Six digits only where whoever types them already holds the draft or the
 * session, so that no stranger can try; whoever comes from outside types eight signs, 32^8, which nobody can guess. All live at least as
 * long as the window in which no more are sent: whoever is refused another one has a good one (decision 0031).
 */
export const codeRules: Record<Purpose, CodeRule> = {
  'confirm-phone': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  'confirm-email': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  // Read out at the counter to the officer who asked for it.
  'change-contact': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  // Both typed by somebody signed in.
  'new-contact': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  transaction: { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  // Both typed by somebody who has shown the password.
  'new-device': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  'officer-sign-in': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'digits' },
  'open-declaration': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'signs' },
  'reset-password': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'signs' },
  'sign-in': { livesMs: SEND_WINDOW_SECONDS * 1000, kind: 'signs' },
  activate: { livesMs: 7 * DAY_MS, kind: 'signs' },
}

/** How long a code lives, in words: every sentence that says it takes it from here. */
export function lifeOf(purpose: Purpose): string {
  const { livesMs } = codeRules[purpose]
  return livesMs < DAY_MS
    ? t('{count} phút', { count: livesMs / MINUTE_MS })
    : t('{count} ngày', { count: livesMs / DAY_MS })
}

export const CODE_LENGTH = 8

/** `K7PM3QXR` → `K7P-M3Q-XR`: unlike a case number, which has two groups of four. Six digits stay as they are. */
export const shownCode = (code: string): string =>
  code.length === CODE_LENGTH ? code.replace(/^(...)(...)(..)$/, '$1-$2-$3') : code
