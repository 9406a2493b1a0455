import 'server-only'
import { sealedCookie } from '@/lib/platform/sealed-cookie'

// Personal numbers belong neither into an address (history, logs) nor readable into a cookie.
const cookie = sealedCookie({ name: 'can-bo-tim', seconds: 10 * 60 })

/** Keeps what an officer searched for, sealed, until they search again. */
export const keepSearch = (officerId: string, typed: string): Promise<void> =>
  cookie.keep(typed, officerId)

/** What this officer searched for last; empty when there is nothing, or it was sealed for somebody else. */
export const readKeptSearch = async (officerId: string): Promise<string> =>
  (await cookie.find(officerId)) ?? ''
