import 'server-only'

/** A form that is no form of ours: too long, or in a shape we don't read. Thrown by whoever reads it, answered in words by `post`. */
export class RefusedForm extends Error {
  constructor(readonly status: 413 | 415) {
    super(`refused form: ${status}`)
  }
}
