/** What the portal signs about one card for one device (decision 0102). Days are ISO, moments seconds since 1970. */
export type CardStatement = {
  /** 16 hex signs made at random: what a list of withdrawn ones names. */
  id: string
  issuedAt: number
  /** From then on the device has to ask the portal again. */
  expiresAt: number
  number: string
  fullName: string
  birthYear: number
  /** Percent that the fund pays of what it covers; null where the card doesn't say. */
  level: number | null
  validFrom: string
  validTo: string | null
  /** Code of where its holder goes first. */
  facility: string
  /** P-256, as `x` and `y`: 64 bytes. Only this device signs what rolls. */
  deviceKey: Uint8Array
}
