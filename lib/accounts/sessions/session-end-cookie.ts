import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { endReasons, type EndOfSession } from './session'

// Sealed, so that no link can make the sign-in page say that a password was changed.
const cookie = sealedCookie({ name: 'het-phien', seconds: 15 * 60 })
const SEPARATOR = '|'

/** Carried from the address that takes the old cookies away to the sign-in page, which tells it. */
export const keepSessionEnd = ({ why, at, from = '', session = '' }: EndOfSession): Promise<void> =>
  cookie.keep([why, at?.toISOString() ?? '', from, session].join(SEPARATOR))

export async function findKeptEnd(): Promise<EndOfSession> {
  const [kept = '', at = '', from = '', session = ''] = ((await cookie.find()) ?? '').split(
    SEPARATOR,
  )
  const why = endReasons.find((one) => one === kept) ?? 'unknown'
  return { why, at: at === '' ? null : new Date(at), ...(from === '' ? {} : { from, session }) }
}
