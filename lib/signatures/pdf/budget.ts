import { UnreadablePdf } from './value'

const MEGABYTE = 1024 * 1024

/** Far more than any signing program writes; a file that asks for more wants to tire its reader. */
const MOST = {
  /** Values read, and steps from one of them to another. */
  values: 200_000,
  objects: 5_000,
  looksAhead: 50,
  /** Once for every time that a byte is read: nobody has the same bytes read over and over. */
  bytes: 24 * MEGABYTE,
  unpackedBytes: 4 * MEGABYTE,
}
type Work = keyof typeof MOST

/** What may be spent on one file: by its objects, tables and packets, and by whoever walks them, together. */
export class Budget {
  readonly #left = { ...MOST }

  spend(work: Work, amount = 1): void {
    if ((this.#left[work] -= amount) < 0) throw new UnreadablePdf(`Too many ${work}`)
  }

  left(work: Work): number {
    return Math.max(0, this.#left[work])
  }
}
