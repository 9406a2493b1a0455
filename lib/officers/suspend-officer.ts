import 'server-only'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import { actOnOfficer } from './act-on-officer'

/** No way in from this moment, and no decision of theirs that still waits takes effect. */
export const suspendOfficer = (login: string, reason: string, actor: string) =>
  actOnOfficer(login, actor, ({ suspendedAt }) =>
    suspendedAt
      ? 'already-suspended'
      : {
          act: 'suspend-officer',
          changes: { suspendedAt: new Date() },
          details: { reason },
          then: ({ id }, tx) => endWaysIn(id, tx),
        },
  )

/** Back at work, with the password they had; whoever had none yet gets a code by reset. */
export const resumeOfficer = (login: string, actor: string) =>
  actOnOfficer(login, actor, ({ suspendedAt }) =>
    suspendedAt ? { act: 'resume-officer', changes: { suspendedAt: null } } : 'not-suspended',
  )
