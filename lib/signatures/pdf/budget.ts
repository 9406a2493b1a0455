import { UnreadablePdf } from './value'

/** Far more than any signing program writes; a file that asks for more wants to tire its reader. */
const MOST = { values: 200_000, objects: 5_000, looksAhead: 50 }

/** What may be spent on one file. */
export class Budget {
  readonly #left = { ...MOST }

  spend(kind: keyof typeof MOST): void {
    if (this.#left[kind]-- <= 0) throw new UnreadablePdf(`Too many ${kind}`)
  }
}
