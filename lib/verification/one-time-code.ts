export const purposes = [
  'confirm-phone',
  'open-declaration',
  'activate',
  'reset-password',
  'confirm-email',
  'change-contact',
] as const
export type Purpose = (typeof purposes)[number]

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a code lives and how it looks. Six digits are typed at once; the activation code waits for the person to come home. */
export const codeRules: Record<Purpose, { livesMs: number; kind: 'digits' | 'signs' }> = {
  'confirm-phone': { livesMs: 10 * MINUTE, kind: 'digits' },
  'open-declaration': { livesMs: 10 * MINUTE, kind: 'digits' },
  'reset-password': { livesMs: 10 * MINUTE, kind: 'digits' },
  // Mail is read on another screen, and may come late.
  'confirm-email': { livesMs: 30 * MINUTE, kind: 'digits' },
  'change-contact': { livesMs: 10 * MINUTE, kind: 'digits' },
  activate: { livesMs: 7 * DAY, kind: 'signs' },
}

export const MAX_TRIES = 5
/** Sends to one destination in half an hour. */
export const MAX_SENDS = 3
export const SEND_WINDOW_SECONDS = 30 * 60

/** What the person typed, as it was sent: without spaces and dashes, in capitals. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** `K7PM3QXR` → `K7PM-3QXR` */
export const shownCode = (code: string): string =>
  code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code
