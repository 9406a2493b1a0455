import type { FieldError, Typed } from './form-state'

/** Something that is most likely meant otherwise, and may be right: asked once, and the person has the last word. */
export type Question = { about: string; message: string }
/** What may be asked about the answers of a form, by field. */
export type Questions = Readonly<Partial<Record<string, (answer: string) => Question | null>>>

/** The box that says «it stands»: it holds what was asked about, so that another answer is asked about anew. */
export const standsField = (field: string): string => `${field}Stands`

export function askedOf(questions: Questions, typed: Typed): FieldError[] {
  return Object.entries(questions).flatMap(([field, ask]) => {
    const question = ask?.(typed[field] ?? '')
    if (!question || typed[standsField(field)] === question.about) return []
    return [{ field, message: question.message, about: question.about }]
  })
}
