/** That somebody agreed to a version, from where, and perhaps took it back. */
export type Acceptance = {
  version: number
  acceptedAt: Date
  device: string
  withdrawnAt: Date | null
}
