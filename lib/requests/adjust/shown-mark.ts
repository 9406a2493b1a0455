import type { Draft } from '../repository'
import type { Owner } from '../owner'
import { adjustmentsOf } from './parts'

/** What the page of confirmation showed: another window may have changed it since. */
export const shownMark = ({ id, typed }: Draft, owner: Owner): string =>
  JSON.stringify([id, ...adjustmentsOf(typed, owner).map(({ before, after }) => [before, after])])
