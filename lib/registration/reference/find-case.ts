import { mobilePhone } from '@/lib/forms/numbers/number-fields'
import type { FieldError, Typed } from '@/lib/forms/form-state'
import { casePhone } from '@/lib/site/case-phone'
import { t } from '@/lib/words/t'
import { readReference } from './reference'
import { referenceError } from './reference-error'

/** Where the two are typed, and what their words are kept under. */
export const findCaseHref = '/ho-so?khac=1'

export type CaseQuestion =
  { ok: true; reference: string; phone: string } | { ok: false; errors: FieldError[] }

/** A case number and the phone confirmed in it, as they were typed: each box that is wrong is told, in the order of the page. */
export function readCaseQuestion({
  reference: typed = '',
  phone: number = '',
}: Typed): CaseQuestion {
  const [reference, phone] = [readReference(typed), mobilePhone.safeParse(number)]
  if (reference && phone.success) return { ok: true, reference, phone: phone.data }
  const errors = [
    { field: 'reference', message: referenceError(typed, 'citizen') },
    { field: 'phone', message: phone.success ? undefined : phoneError(number, phone.error) },
  ]
  return { ok: false, errors: errors.filter((one): one is FieldError => Boolean(one.message)) }
}

const phoneError = (typed: string, { issues }: { issues: { message: string }[] }) =>
  typed.trim() ? issues[0]?.message : t('Nhập {phone} của hồ sơ.', { phone: t(casePhone) })
