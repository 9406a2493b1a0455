import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30
const DIGITS = 6
/** Steps that a clock may be off, either way (RFC 6238, 5.2). */
const DRIFT = 1
/** As long as the hash (RFC 4226, 4). */
const SECRET_BYTES = 20
const GROUP = 4

/** SHA-1: some apps ignore any other wish without a word. */
const totpOf = (secret: Secret, owner = { issuer: '', label: '' }) =>
  new TOTP({ ...owner, secret, algorithm: 'SHA1', digits: DIGITS, period: PERIOD_SECONDS })

/** In base32, as apps take it. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** What the picture says to the app. */
export const totpAddress = (secret: string, owner: { issuer: string; label: string }): string =>
  totpOf(Secret.fromBase32(secret), owner).toString()

/** The secret to be typed, in groups of four. */
export const typedSecret = (secret: string): string =>
  secret.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$& ')

/** Digits alone: «123 456» and «１２３４５６» are the same. */
export const readTotp = (typed: string): string => typed.normalize('NFKC').replace(/[\s.-]/g, '')

export const isTotpShaped = (code: string): boolean => /^\d{6}$/.test(code)

/** The step whose code this is, now or one step off; null when it is none's. */
export function totpStepOf(secret: string, code: string, now = Date.now()): number | null {
  if (!isTotpShaped(code)) return null
  const totp = totpOf(Secret.fromBase32(secret))
  const delta = totp.validate({ token: code, timestamp: now, window: DRIFT })
  return delta === null ? null : totp.counter({ timestamp: now }) + delta
}
