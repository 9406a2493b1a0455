import 'server-only'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import { actOnOfficer } from './act-on-officer'
import type { Deed } from './deed'
import { newsOfOfficer } from './news-of-officer'

/** No way in from this moment, and no decision of theirs that still waits takes effect. */
export const suspendOfficer = (login: string, deed: Deed) =>
  actOnOfficer(login, deed, (officer) =>
    officer.suspendedAt
      ? 'already-suspended'
      : {
          act: 'suspend-officer',
          changes: { suspendedAt: new Date() },
          news: newsOfOfficer('suspend-officer', officer),
          then: ({ id }, tx) => endWaysIn(id, tx),
        },
  )

/** Back at work, with the password they had; whoever had none yet gets a code by reset. */
export const resumeOfficer = (login: string, deed: Deed) =>
  actOnOfficer(login, deed, (officer) =>
    officer.suspendedAt
      ? {
          act: 'resume-officer',
          changes: { suspendedAt: null },
          news: newsOfOfficer('resume-officer', officer),
        }
      : 'not-suspended',
  )
