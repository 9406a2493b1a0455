import type { CaseFile } from './case-file'

/** The turn a case is in: every move begins another, and answers or pictures change only between two moves. */
export const roundOf = ({ statusSince }: Pick<CaseFile, 'statusSince'>): string =>
  statusSince.getTime().toString(36)
