import type { Officer, Role } from '@/lib/accounts/account'
import type { Status } from '@/lib/registration/steps/status'
import { actions, may, standsFor } from '../actions'

/** Who works on a case, since when, and how long nobody else may. */
export type Holding = { officerId: string; name: string; since: Date; until: Date }

/** What a case is held for: one officer's long look at it. A paper on the counter waits for nobody. */
const works = ['setChecks', 'decideApproval'] as const

/** Holding is no right of its own: whoever may do the work may hold the case while it waits for that work. */
export const canHold = (officer: Pick<Officer, 'roles'>, status: Status): boolean =>
  works.some((work) => may(officer, work) && standsFor(work, status))

export const isHeldFor = (status: Status): boolean => works.some((work) => standsFor(work, status))

export const rolesThatHold = (status: Status): Role[] =>
  works.filter((work) => standsFor(work, status)).flatMap((work) => [...actions[work].by])
