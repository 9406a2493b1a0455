const MINUTE = 60
/** Without a request for so long, the session is over. */
export const IDLE_SECONDS = 30 * MINUTE
/** However busy: a working day. */
export const LONGEST_SECONDS = 8 * 60 * MINUTE
/** A visit is written down at most this often, so that reading pages stays cheap. */
export const TOUCH_SECONDS = MINUTE
/** Before an idle session ends, so long for one press that prolongs it. */
export const WARN_SECONDS = 2 * MINUTE

/** What ended a session before its time. */
export const sessionEnds = ['sign-out', 'replaced-here', 'new-password', 'by-office'] as const
export type SessionEnd = (typeof sessionEnds)[number]
