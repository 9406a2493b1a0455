import { actorOf, type Officer } from '@/lib/accounts/account'
import { transitions } from './status'

/** By which officer a draft is filled in with the person beside them; `isHandedOver`: the person had begun it, and let them in by a code. */
export type CounterDesk = { officerId: string; officeCode: string; isHandedOver: boolean }

/** What was begun at the counter and not sent: so long the person may come back for it. */
export const DESK_DAYS = 7
/** What somebody has handed over is at the desk for one working day. */
export const HANDED_HOURS = 12
/** Of one officer at a time: people come one after another. */
export const MOST_AT_DESK = 20

/** Whoever takes signed forms in may fill one in with the person who brings the papers. */
export const worksAtCounter = ({ roles }: Pick<Officer, 'roles'>): boolean =>
  transitions.submitAtCounter.by.some((role) => roles.includes(role))

/** Who acts on a declaration, as the journal writes it. */
export const actorOn = ({ desk }: { desk?: CounterDesk | null }): string =>
  desk ? actorOf({ id: desk.officerId }) : 'citizen'
