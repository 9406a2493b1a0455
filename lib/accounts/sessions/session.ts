const MINUTE = 60
/** Without a request for so long, the session is over. */
export const IDLE_SECONDS = 30 * MINUTE
/** However busy: a working day. */
export const LONGEST_SECONDS = 8 * 60 * MINUTE
/** A visit is written down at most this often, so that reading pages stays cheap. */
export const TOUCH_SECONDS = MINUTE
/** Before an idle session ends, so long for one press that prolongs it. */
export const WARN_SECONDS = 2 * MINUTE

/** What ended a session before its time; what was done to an officer ends theirs under the name of the act. */
export const sessionEnds = [
  'sign-out',
  'replaced-here',
  'other-device',
  'not-me',
  'ended-by-owner',
  'new-password',
  'change-contact',
  'change-guardian',
  'adjust',
  'stop',
  'suspend-officer',
  'resume-officer',
  'reset-officer',
  'move-officer',
  'change-officer-phone',
  'of-age',
] as const
export type SessionEnd = (typeof sessionEnds)[number]
/** Why a session is over, as it is told: ended, unused for too long, used for too long, or nobody knows any more. */
export const endReasons = [...sessionEnds, 'idle', 'longest', 'unknown'] as const
export type EndReason = (typeof endReasons)[number]
/** `from`: the device whose sign-in ended it; `session`: its hash, by which its owner can say «Không phải tôi». */
export type EndOfSession = { why: EndReason; at: Date | null; from?: string; session?: string }
