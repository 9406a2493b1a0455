import { errorsOf, type FormState, type Typed } from '@/lib/forms/form-state'
import { isRefusal } from '@/lib/review/refusals'
import type { Move } from './contact-change'
import { approvalSchema, decisionFields, refusalSchema } from './contact-form'
import { boxOfRefusal, wordsOfRefusal } from './refusal-words'

type Asked = { loi: unknown; viec?: unknown }

/** A refusal that belongs to a box of the form, as its error. */
export function errorAtBox(loi: unknown) {
  const field = isRefusal(loi) ? boxOfRefusal[loi] : undefined
  return isRefusal(loi) && field ? [{ field, message: wordsOfRefusal(loi) }] : []
}

const schemas: Partial<Record<Move, typeof approvalSchema | typeof refusalSchema>> = {
  approve: approvalSchema,
  refuse: refusalSchema,
}

/** The forms of a change after a press that was refused. */
export function drawnForm({ loi, viec }: Asked, values: Typed): FormState {
  const schema = typeof viec === 'string' ? schemas[viec as Move] : undefined
  const missing = loi === 'chua-dung' && schema ? errorsOf(schema, values, decisionFields) : []
  return { values, errors: [...missing, ...errorAtBox(loi)] }
}
