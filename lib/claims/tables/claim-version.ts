/** The decisions of the Ministry of Health by which a claim may be written, oldest first. */
export const claimVersions = ['130', '4750', '3176'] as const
export type ClaimVersion = (typeof claimVersions)[number]

export const isSince = (version: ClaimVersion, since: ClaimVersion): boolean =>
  claimVersions.indexOf(version) >= claimVersions.indexOf(since)
