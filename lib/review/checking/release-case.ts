import 'server-only'
import { freeCase } from '../holdings/free-case'
import type { Outcome } from '../refusals'
import { actOnCase, type Press } from './act-on-case'

/** Its holder lets the case go: anybody may take it. */
export const releaseCase = (which: Press): Promise<Outcome> =>
  actOnCase({ ...which, action: 'release' }, (officeCase, tx) =>
    freeCase(which.officer, officeCase, 'release-case', tx),
  )

/** A supervisor frees what somebody holds and does not work on. */
export const takeCaseAway = (which: Press): Promise<Outcome> =>
  actOnCase({ ...which, action: 'takeAway' }, (officeCase, tx) =>
    freeCase(which.officer, officeCase, 'take-away-case', tx),
  )
