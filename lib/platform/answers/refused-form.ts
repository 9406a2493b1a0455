import 'server-only'

/**
 * A form that is not taken: too long, in a shape we don't read, one more than a network may send, or one too many at this moment. Thrown by whoever finds it,
 * answered in words by `post`; with `advice`, the answer holds what was typed, ready to be sent again.
 */
export class RefusedForm extends Error {
  constructor(
    readonly status: 413 | 415 | 429 | 503,
    readonly advice: string | null = null,
    /** Whose words are too long, to be shortened in the answer. */
    readonly box: string | null = null,
    /** From when on it is taken. */
    readonly until: Date | null = null,
  ) {
    super(`refused form: ${status}`)
  }
}
