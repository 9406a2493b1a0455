import { env } from '@/lib/platform/env'
import { site } from '@/lib/site/settings'

/** A passkey belongs to this address, and opens nothing at one that looks like it. */
export const passkeySite = (siteUrl = env.SITE_URL) => {
  const { hostname, origin } = new URL(siteUrl)
  return { rpID: hostname, expectedOrigin: origin, rpName: site.shortTitle }
}

/** How authenticators know the account: its id, which says nothing of its owner. As base64url. */
export const userHandleOf = (accountId: string): string =>
  bytesOfId(accountId).toString('base64url')

export const bytesOfId = (accountId: string): Buffer =>
  Buffer.from(accountId.replaceAll('-', ''), 'hex')
