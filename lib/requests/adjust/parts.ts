import * as z from 'zod'
import { neededEmail } from '@/lib/forms/email-field'
import { emailQuestion } from '@/lib/forms/email-question'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { mobilePhone } from '@/lib/forms/numbers/number-fields'
import { shownPhone } from '@/lib/forms/shown'
import { formLabels } from '@/lib/site/official-sentences'
import { msg, t } from '@/lib/words/t'
import type { Owner } from '../owner'
import type { ValueChange } from '../request'

/** What an owner may change, as the form names it. Its name is that of its tick; `field` of its new value. */
export const accountParts = {
  phone: {
    label: formLabels.phone,
    field: 'newPhone',
    asked: msg('Số điện thoại mới'),
    schema: mobilePhone,
    shown: shownPhone,
  },
  email: {
    label: formLabels.email,
    field: 'newEmail',
    asked: msg('Thư điện tử mới'),
    schema: neededEmail(msg('Nhập địa chỉ thư điện tử mới, ví dụ ten@vidu.vn.')),
    shown: (email: string) => email,
  },
} as const
export type PartId = keyof typeof accountParts
export const partIds = Object.keys(accountParts) as PartId[]

export const isChosen = (typed: Typed, part: PartId): boolean => typed[part] === 'yes'
export const chosenOf = (typed: Typed): PartId[] => partIds.filter((id) => isChosen(typed, id))

const questions = { newEmail: emailQuestion }

/** What is still wrong with the new values, in the order of the page; only what was chosen is asked. */
export function errorsOfNew(typed: Typed, owner: Owner): FieldError[] {
  const chosen = chosenOf(typed)
  const fields = chosen.map((id) => accountParts[id].field)
  const schema = z.object(
    Object.fromEntries(
      chosen.map((id) => [
        accountParts[id].field,
        accountParts[id].schema.refine((value) => value !== owner[id], {
          error: () => t('Nhập giá trị khác. Tài khoản đang dùng đúng giá trị này.'),
        }),
      ]),
    ),
  )
  const asked = Object.fromEntries(
    Object.entries(questions).filter(([field]) => fields.includes(field as never)),
  )
  return errorsOf(schema, typed, fields, asked)
}

/** The new values as they are kept: only after `errorsOfNew` found nothing. */
export const newValuesOf = (typed: Typed): { part: PartId; value: string }[] =>
  chosenOf(typed).map((part) => ({
    part,
    value: accountParts[part].schema.parse(typed[accountParts[part].field]),
  }))

/** Old beside new, for the page, the form and the request. */
export const adjustmentsOf = (typed: Typed, owner: Owner): ValueChange[] =>
  newValuesOf(typed).map(({ part, value }) => ({
    part: accountParts[part].label,
    before: owner[part] ? accountParts[part].shown(owner[part]) : '',
    after: accountParts[part].shown(value),
  }))
