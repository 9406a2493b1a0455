/** Told newest first: a new signed paper is waited for, in place of one handed in before. */
export const isReprint = ([newest]: { act: string }[]): boolean =>
  newest?.act === 'correctAndReprint' || newest?.act === 'correctAndReprintByPost'
