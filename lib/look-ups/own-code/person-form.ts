import * as z from 'zod'
import { requiredText } from '@/lib/forms/fields'
import { fullName } from '@/lib/forms/name-field'
import { nameQuestion } from '@/lib/forms/name-question'
import { idQuestion } from '@/lib/forms/numbers/id-question'
import { idNumber, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { standsField } from '@/lib/forms/question'
import { msg } from '@/lib/words/t'
import { birthDate } from '@/lib/insured/births/birth-date'

export const personFields = [
  'fullName',
  'birthDate',
  'province',
  'by',
  'idNumber',
  'phone',
] as const

const everybody = {
  fullName: fullName(msg('Nhập họ và tên, có dấu hay không dấu đều được.')),
  birthDate,
  province: requiredText(msg('Chọn tỉnh, thành phố người đó đang ở.')),
}

/** Everything asked for somebody's number. All of it must agree with the register. */
export const personSchema = z.discriminatedUnion('by', [
  z.object({ ...everybody, by: z.literal('idNumber'), idNumber }),
  z.object({
    ...everybody,
    by: z.literal('phone'),
    phone: requiredText(msg('Nhập số điện thoại đã khai với cơ quan BHXH.')).pipe(mobilePhone),
  }),
])

/** Only of what is sought by: the other box may hold anything. */
const questionsOf = ({ by }: Typed) => ({
  fullName: nameQuestion,
  ...(by === 'idNumber' && { idNumber: idQuestion }),
})

export const personErrors = (typed: Typed): FieldError[] =>
  errorsOf(personSchema, typed, personFields, questionsOf(typed))

export type AskedPerson = z.infer<typeof personSchema>

/** The posted words; whoever chose neither way is asked for the identity number. */
export const readPerson = (posted: Typed): Typed => ({
  ...Object.fromEntries(
    [...personFields, standsField('fullName'), standsField('idNumber')].map((name) => [
      name,
      posted[name] ?? '',
    ]),
  ),
  by: posted.by === 'phone' ? 'phone' : 'idNumber',
})
