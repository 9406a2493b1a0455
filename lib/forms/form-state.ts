import type * as z from 'zod'
import { askedOf, type Questions } from './question'

export type Typed = Record<string, string>
/** `about`: only a question, which the box «giữ nguyên» answers (question.ts). */
export type FieldError = { field: string; message: string; about?: string }
/** What a form shows: the words typed, and what to put right, one sentence a field. */
export type FormState = { values: Typed; errors: FieldError[] }

/**
 * The first message of each field, in the order of the page: a schema judges what belongs together last, and only what
 * it finds right is asked about. `fields` are those of the form, from top to bottom.
 */
export function errorsOf(
  schema: z.ZodType,
  typed: Typed,
  fields: readonly string[],
  questions: Questions = {},
): FieldError[] {
  const issues = schema.safeParse(typed).error?.issues ?? []
  const first = new Map<string, FieldError>()
  const errors = issues.map(({ path, message }) => ({ field: path.join('.'), message }))
  for (const error of [...errors, ...askedOf(questions, typed)])
    if (!first.has(error.field)) first.set(error.field, error)
  const place = (field: string) => (fields.indexOf(field) + fields.length + 1) % (fields.length + 1)
  return [...first.values()].sort((one, other) => place(one.field) - place(other.field))
}

export const errorOf = (state: FormState, field: string): string | undefined =>
  state.errors.find((error) => error.field === field)?.message

export const aboutOf = (state: FormState, field: string): string | undefined =>
  state.errors.find((error) => error.field === field)?.about

/** The named words, empty where nothing was typed. */
export const wordsOf = <Name extends string>(
  typed: Typed,
  ...names: Name[]
): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, typed[name] ?? ''])) as Record<Name, string>

/** Everything a form field component needs to show one answer. */
export const fieldOf = (state: FormState, name: string) => ({
  name,
  value: state.values[name] ?? '',
  error: errorOf(state, name),
  about: aboutOf(state, name),
})
