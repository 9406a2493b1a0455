/** How long a part of a kind is kept, and how its rows are told by their age. */
export type KeptTerm = {
  what: string
  hours: number
  /** From when on it is counted. */
  since: string
  /** How often the job comes by. */
  rhythm: 'night' | 'minute'
  /** SQL of our own: since when (`at`) each row counts that this term is about. */
  rows: string
}

export const days = (count: number): number => count * 24
export const years = (count: number): number => days(365 * count)
