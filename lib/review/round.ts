import type { CaseFile } from './case-file'
import type { Part } from './desk-parts'

type Turn = Pick<CaseFile, 'statusSince' | 'sheet'>

/**
 * The turn a case is in: every move begins another, and answers or pictures change only between two moves. A decision changes no
 * status before it takes effect, yet it begins a turn, and so does its end: nobody decides past an undoing they have not seen.
 */
export const roundOf = ({ statusSince, sheet }: Turn): string =>
  [statusSince.getTime().toString(36), sheet.turn].filter(Boolean).join('-')

/** Whether what was typed in a turn counts now. A note is about the case and not about a turn: it stays in its box. */
export const stillCounts = ({ part, round }: { part: Part; round: string }, file: Turn): boolean =>
  part === 'ghi-chu' || round === roundOf(file)
