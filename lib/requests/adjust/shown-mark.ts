import { adjustmentsOf, type Wishes } from './parts'

/** What the page of confirmation showed: another window may have changed it since. */
export const shownMark = (id: string, wishes: Wishes): string =>
  JSON.stringify([
    id,
    wishes.owner.transaction,
    ...adjustmentsOf(wishes).map(({ before, after }) => [before, after]),
  ])
