import * as z from 'zod'
import type { Typed } from '@/lib/forms/form-state'
import { cleanLines } from '@/lib/text/clean-text'
import { postedFields, type StepId } from '../steps/steps'

/** What a form says it was drawn with, and of which declaration. */
export const markOf = (reference: string, shown: Typed): string =>
  JSON.stringify({ ...shown, reference })

/** Of a whole step: every field that it posts, also where nothing stands there yet. */
export const markOfStep = (reference: string, step: StepId, values: Typed): string =>
  markOf(
    reference,
    Object.fromEntries(postedFields(step).map((field) => [field, values[field] ?? ''])),
  )

const markSchema = z.record(z.string(), z.string().transform(cleanLines))

function readMark(mark = ''): Typed {
  try {
    return markSchema.catch({}).parse(JSON.parse(mark))
  } catch {
    return {} // none, or not JSON
  }
}

/**
 * What a posted form was drawn with. A field that it says nothing of stood on an older page; so did all of them where the mark is missing,
 * can't be read or is another declaration's, such as a draft that this browser has lost.
 */
export function shownIn(draft: { reference: string }, posted: Typed): Typed {
  const { reference, ...shown } = readMark(posted.shown)
  return reference === draft.reference ? shown : {}
}
