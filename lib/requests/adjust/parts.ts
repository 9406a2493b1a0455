import * as z from 'zod'
import { neededEmail } from '@/lib/forms/email-field'
import { emailQuestion } from '@/lib/forms/email-question'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { mobilePhone } from '@/lib/forms/numbers/number-fields'
import { shownPhone } from '@/lib/forms/shown'
import { addressSchema, addressStep } from '@/lib/registration/questions/address'
import { transactionSchema } from '@/lib/registration/questions/transaction'
import { formLabels } from '@/lib/site/official-sentences'
import { msg, t } from '@/lib/words/t'
import type { Owner } from '../owner'
import type { ValueChange } from '../request'
import type { NamesOfWishes } from './names'
import { officeSchema } from './office-of-province'

/** The account as it is, and what was typed; each with the names of its codes. */
export type Wishes = {
  typed: Typed
  owner: Owner
  names: NamesOfWishes
  heldNames: Pick<NamesOfWishes, 'place' | 'office'>
}

type Part = {
  label: string
  /** As they stand on the page. */
  fields: readonly string[]
  schema: z.ZodType
  /** In words; empty where there is nothing. */
  held: (wishes: Wishes) => string
  wished: (wishes: Wishes) => string
}

const oldLabel = addressStep().together.oldAddress.label

const phoneSchema = z.object({ newPhone: mobilePhone })
const emailSchema = z.object({
  newEmail: neededEmail(msg('Nhập địa chỉ thư điện tử mới, ví dụ ten@vidu.vn.')),
})

/** What an owner may change, as the form names it. Its name is that of its tick. */
export const accountParts = {
  phone: {
    label: formLabels.phone,
    fields: ['newPhone'],
    schema: phoneSchema,
    held: ({ owner: { phone } }) => (phone ? shownPhone(phone) : ''),
    wished: ({ typed }) => shownPhone(phoneSchema.parse(typed).newPhone),
  },
  email: {
    label: formLabels.email,
    fields: ['newEmail'],
    schema: emailSchema,
    held: ({ owner }) => owner.email ?? '',
    wished: ({ typed }) => emailSchema.parse(typed).newEmail,
  },
  address: {
    label: formLabels.address,
    fields: [
      ...['structure', 'oldProvince', 'oldDistrict', 'oldWard'],
      ...['province', 'commune', 'street'],
    ],
    schema: addressSchema,
    held: ({ owner }) => owner.address ?? '',
    wished: ({ names: { address, oldAddress } }) =>
      oldAddress ? `${address}. ${oldLabel}: ${oldAddress}` : address,
  },
  transaction: {
    label: formLabels.transactionPlace,
    fields: ['place', 'ivan'],
    schema: transactionSchema,
    held: ({ heldNames }) => heldNames.place,
    wished: ({ names }) => names.place,
  },
  office: {
    label: msg('Cơ quan BHXH tiếp nhận'),
    fields: ['officeProvince', 'officeCode'],
    schema: officeSchema,
    held: ({ heldNames }) => heldNames.office,
    wished: ({ names }) => names.office,
  },
} as const satisfies Record<string, Part>
export type PartId = keyof typeof accountParts
export const partIds = Object.keys(accountParts) as PartId[]
const parts: Record<PartId, Part> = accountParts

export const isChosen = (typed: Typed, part: PartId): boolean => typed[part] === 'yes'
export const chosenOf = (typed: Typed): PartId[] => partIds.filter((id) => isChosen(typed, id))

const questions = { newEmail: emailQuestion }

/** What is still wrong with the new values, in the order of the page; only what was chosen is asked. */
export const errorsOfNew = (wishes: Wishes, whose: Whose = 'own'): FieldError[] =>
  chosenOf(wishes.typed).flatMap((id) => errorsOfPart(parts[id], wishes, whose))

/** A child's page has a box for each contact and nothing to choose before. */
type Whose = 'own' | 'ward'
const sameAsHeld = {
  own: msg(
    'Đổi “{part}” thành giá trị khác, hoặc quay lại bỏ chọn. Tài khoản đang dùng đúng giá trị này.',
  ),
  ward: msg(
    'Nhập liên hệ khác, hoặc để trống ô này. Tài khoản của con đang dùng đúng liên hệ này.',
  ),
} as const satisfies Record<Whose, string>

function errorsOfPart(part: Part, wishes: Wishes, whose: Whose): FieldError[] {
  const { fields, schema } = part
  const asked = Object.entries(questions).filter(([field]) => fields.includes(field))
  // A schema may ask more than this part: the rest of its page is not on this one.
  const errors = errorsOf(schema, wishes.typed, fields, Object.fromEntries(asked)).filter(
    ({ field }) => fields.includes(field),
  )
  if (errors.length > 0 || part.wished(wishes) !== part.held(wishes)) return errors
  const message = t(sameAsHeld[whose], { part: t(part.label) })
  return [{ field: fields.at(-1)!, message }]
}

/** The new contacts as they are kept: only after `errorsOfNew` found nothing. */
export const newContactsOf = (typed: Typed): { part: 'phone' | 'email'; value: string }[] => [
  ...(isChosen(typed, 'phone')
    ? [{ part: 'phone' as const, value: phoneSchema.parse(typed).newPhone }]
    : []),
  ...(isChosen(typed, 'email')
    ? [{ part: 'email' as const, value: emailSchema.parse(typed).newEmail }]
    : []),
]

/** Old beside new, for the page, the form and the request. */
export const adjustmentsOf = (wishes: Wishes): ValueChange[] =>
  chosenOf(wishes.typed).map((id) => ({
    part: parts[id].label,
    before: parts[id].held(wishes),
    after: parts[id].wished(wishes),
  }))
