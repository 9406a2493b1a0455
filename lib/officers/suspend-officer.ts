import 'server-only'
import { actOnOfficer } from './act-on-officer'

/** No way in from this moment, and no decision of theirs that still waits takes effect. */
export const suspendOfficer = (login: string, reason: string, actor: string) =>
  actOnOfficer(login, actor, ({ suspendedAt }) =>
    suspendedAt
      ? 'already-suspended'
      : { act: 'suspend-officer', changes: { suspendedAt: new Date() }, details: { reason } },
  )

/** Back at work, with the password they had. */
export const resumeOfficer = (login: string, actor: string) =>
  actOnOfficer(login, actor, ({ suspendedAt }) =>
    suspendedAt ? { act: 'resume-officer', changes: { suspendedAt: null } } : 'not-suspended',
  )
