import { officialSites, supportEmail } from '@/lib/site/settings'

/** All addresses that end so are the agency's: nobody else is given one. */
export const AGENCY_ZONE = new URL(officialSites.agency.href).hostname

/** Those of this portal, which may stand elsewhere: where it is read, and where it is written to. */
export const ownHosts = (siteUrl: string): string[] => [
  new URL(siteUrl).hostname,
  supportEmail.shown.split('@')[1]!,
]
