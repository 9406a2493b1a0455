import type { OfficeCase } from '../office-case'
import type { Part } from './desk-parts'

type Turn = Pick<OfficeCase, 'statusSince'>

/**
 * The turn a case is in: every transition begins another, and answers or pictures change only between two. A decision and its end
 * are transitions too: nobody decides past an undoing they have not seen.
 */
export const roundOf = ({ statusSince }: Turn): string => statusSince.getTime().toString(36)

/** Whether what was typed in a turn counts now. A note is about the case and not about a turn: it stays in its box. */
export const stillCounts = (
  { part, round }: { part: Part; round: string },
  officeCase: Turn,
): boolean => part === 'ghi-chu' || round === roundOf(officeCase)
