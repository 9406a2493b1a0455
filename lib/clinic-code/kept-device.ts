/** A device that keeps somebody's card, or kept it until it was withdrawn. */
export type KeptDevice = {
  id: string
  device: string
  issuedAt: Date
  expiresAt: Date
  withdrawnAt: Date | null
  holder: { id: string; fullName: string }
}
