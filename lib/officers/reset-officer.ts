import 'server-only'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import { removeFactors } from '@/lib/factors/change-factors'
import { createCode } from '@/lib/verification/create-code'
import { actOnOfficer } from './act-on-officer'
import type { Deed } from './deed'
import { newsOfOfficer } from './news-of-officer'

/**
 * The old password opens nothing any more, nor does a code handed over before; the new one lets its owner choose another.
 * Whatever else lets an officer in (passkeys, an app, backup codes) is taken away here, and nowhere else.
 */
export const resetOfficer = (login: string, deed: Deed) =>
  actOnOfficer(login, deed, (officer) =>
    officer.suspendedAt
      ? 'suspended'
      : {
          act: 'reset-officer',
          changes: { passwordHash: null },
          news: newsOfOfficer('reset-officer', officer),
          then: async ({ id }, tx) => {
            await endWaysIn(id, tx)
            await removeFactors(id, 'reset-officer', tx)
            return createCode('activate', { subject: id, destination: '' }, tx)
          },
        },
  )
