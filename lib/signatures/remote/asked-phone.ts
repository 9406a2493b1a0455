import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

/** The request that waits on a phone, in the browser that made it: no other browser fetches what is signed. */
export type AskedPhone = { session: string; code: string; until: Date }

const cookie = sealedCookie({ name: 'ky-dien-thoai', seconds: 15 * 60 })

/** `reference`: a request for one case is none for another. */
export const keepAsked = (asked: AskedPhone, reference: string): Promise<void> =>
  cookie.keep(JSON.stringify(asked), reference)

export async function findAsked(reference: string): Promise<AskedPhone | null> {
  const kept = await cookie.find(reference)
  if (!kept) return null
  const asked = JSON.parse(kept) as Omit<AskedPhone, 'until'> & { until: string }
  return { ...asked, until: new Date(asked.until) }
}

export const forgetAsked = (): Promise<void> => cookie.forget()
