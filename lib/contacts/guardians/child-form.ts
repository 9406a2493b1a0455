import * as z from 'zod'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { bhxhCode, idNumber } from '@/lib/forms/numbers/number-fields'
import { isWholeBirth } from '@/lib/insured/birth'
import { birthDate } from '@/lib/insured/births/birth-date'

export const childFields = ['login', 'birthDate', 'comer', 'idNumber'] as const

/** Read off the child's birth certificate and off the paper of whoever has come: nobody leafs through children. */
export const childAtCounterSchema = z.object({
  login: bhxhCode,
  birthDate: birthDate.refine(isWholeBirth, {
    error: 'Nhập đủ ngày, tháng, năm sinh như trên giấy khai sinh của trẻ.',
  }),
  comer: bhxhCode,
  idNumber,
})
export type ChildAtCounter = z.output<typeof childAtCounterSchema>

const both = { field: 'comer', message: 'Nhập mã số của người lớn đến quầy, khác mã số của trẻ.' }

export function childErrors(typed: Typed): FieldError[] {
  const errors = errorsOf(childAtCounterSchema, typed, childFields)
  const read = childAtCounterSchema.safeParse(typed).data
  return read && read.comer === read.login ? [both] : errors
}
