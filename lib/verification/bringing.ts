import { codeRules, type Purpose } from './one-time-code'

/** What a message that brings a code says of itself: what for, and until when it is worth sending. */
export const bringing = (purpose: Purpose) => ({
  secret: true,
  purpose,
  expiresAt: new Date(Date.now() + codeRules[purpose].livesMs),
})
