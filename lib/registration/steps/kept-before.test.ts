import { expect, test } from 'vitest'
import { aTypedDraft } from '../fixtures'
import { stepErrors } from './step-errors'
import { type TypedDraft } from './steps'

const draft = (fullName: string, contactPerson: string, stands = ''): TypedDraft => {
  const typed = aTypedDraft()
  return {
    ...typed,
    declarant: { ...typed.declarant, fullName, fullNameStands: stands },
    contact: { ...typed.contact, contactPerson },
  }
}
const fields = (typed: TypedDraft) => stepErrors(typed, 'contact').map(({ field }) => field)

test('tên đã giữ nguyên một lần thì không hỏi lại ở “Người liên hệ”; tên khác thì vẫn hỏi', () => {
  expect(fields(draft('Bà Võ Nhật Phát', 'Bà Võ Nhật Phát', 'Bà'))).toEqual([])
  expect(fields(draft('Bà Võ Nhật Phát', 'Bà Võ Nhật Phát'))).toEqual(['contactPerson'])
  expect(fields(draft('Bà Võ Nhật Phát', 'Bà Võ Thị Lan', 'Bà'))).toEqual(['contactPerson'])
})
