/** What a file holds that nobody reads, with how often: remarked on, never a reason to refuse. */
export type ReadingNotes = Map<string, number>

const MOST_NAMES = 200

export function noteUnknown(notes: ReadingNotes, where: string): void {
  const name = notes.has(where) || notes.size < MOST_NAMES ? where : '…'
  notes.set(name, (notes.get(name) ?? 0) + 1)
}

/** A tag as a report shows it: a name could hold anything. */
export const shownTag = (name: string): string =>
  name.length > 40 ? `${name.slice(0, 40)}…` : name
