import { errorsOf, type FieldError, type FormState, type Typed } from '@/lib/forms/form-state'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'
import { shortCodeWords } from '@/lib/verification/code-fault'
import { isRefusal } from '@/lib/review/refusals'
import type { ChangeTransition } from '../contact-change'
import { approvalSchema, decisionFields, refusalSchema } from '../contact-form'
import { boxOfRefusal, SHORT_CODE, wordsOfRefusal } from './refusal-words'

type Asked = { loi: unknown; viec?: unknown; tries: TriesLeft }

/** A refusal that belongs to a box of the form, as its error. */
export function errorAtBox(loi: unknown, { code = '' }: Typed = {}): FieldError[] {
  const field = isRefusal(loi) ? boxOfRefusal[loi] : undefined
  if (!isRefusal(loi) || !field) return []
  // How many were typed is told as at every box for a code.
  const isCounted = loi === SHORT_CODE && code !== ''
  const message = isCounted ? shortCodeWords('change-contact', code) : wordsOfRefusal(loi)
  return [{ field, message }]
}

/** How often one may still err; while no code is taken there is no box to err in. */
const atCode = (errors: FieldError[], tries: TriesLeft): FieldError[] =>
  errors
    .filter(({ field }) => field !== 'code' || !tries.until)
    .map(({ field, message }) => ({
      field,
      message: field === 'code' ? withTriesLeft(message, tries) : message,
    }))

const schemas: Partial<Record<ChangeTransition, typeof approvalSchema | typeof refusalSchema>> = {
  approve: approvalSchema,
  refuse: refusalSchema,
}

/** The forms of a change after a press that was refused. */
export function drawnForm({ loi, viec, tries }: Asked, values: Typed): FormState {
  const schema = typeof viec === 'string' ? schemas[viec as ChangeTransition] : undefined
  const missing = loi === 'chua-dung' && schema ? errorsOf(schema, values, decisionFields) : []
  return { values, errors: [...missing, ...atCode(errorAtBox(loi, values), tries)] }
}
