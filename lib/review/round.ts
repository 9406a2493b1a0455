import type { CaseFile } from './case-file'
import type { Part } from './desk-parts'

type Turn = Pick<CaseFile, 'statusSince' | 'sheet'>

/**
 * The turn a case is in: every move begins another, and answers or pictures change only between two moves. A decision changes no
 * status before it takes effect, yet it begins a turn, and so does its end: nobody decides past an undoing they have not seen.
 */
export const roundOf = ({ statusSince, sheet }: Turn): string =>
  [statusSince.getTime().toString(36), sheet.turn].filter(Boolean).join('-')

const moveOf = (round: string): string => round.split('-')[0]!

/** Whether what was typed in a turn counts now. A note is about the case, so a decision and its undoing leave it in its box. */
export const stillCounts = ({ part, round }: { part: Part; round: string }, file: Turn): boolean =>
  part === 'ghi-chu' ? moveOf(round) === moveOf(roundOf(file)) : round === roundOf(file)
