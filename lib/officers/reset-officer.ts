import 'server-only'
import { createCode } from '@/lib/verification/create-code'
import { actOnOfficer } from './act-on-officer'

/** The old password opens nothing any more; the code lets its owner choose another. */
export const resetOfficer = (login: string, actor: string) =>
  actOnOfficer(login, actor, ({ suspendedAt }) =>
    suspendedAt
      ? 'suspended'
      : {
          act: 'reset-officer',
          changes: { passwordHash: null },
          then: ({ id }, tx) => createCode('activate', { subject: id, destination: '' }, tx),
        },
  )
