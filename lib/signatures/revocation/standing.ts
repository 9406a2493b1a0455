/** What an authority says of a certificate today. */
export type Standing = 'good' | 'revoked' | 'on-hold'

/** Clocks of others run ahead of ours. */
export const AHEAD_MS = 5 * 60_000

/** Asks an authority at the address a certificate names. Null when it can't be reached, in time and in a sensible size. */
export type AskAuthority = (url: string, body?: Uint8Array) => Promise<Buffer | null>
