import 'server-only'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import { createCode } from '@/lib/verification/create-code'
import { actOnOfficer } from './act-on-officer'

/** The old password opens nothing any more, nor does a code handed over before; the new one lets its owner choose another. */
export const resetOfficer = (login: string, actor: string) =>
  actOnOfficer(login, actor, ({ suspendedAt }) =>
    suspendedAt
      ? 'suspended'
      : {
          act: 'reset-officer',
          changes: { passwordHash: null },
          then: async ({ id }, tx) => {
            await endWaysIn(id, tx)
            return createCode('activate', { subject: id, destination: '' }, tx)
          },
        },
  )
