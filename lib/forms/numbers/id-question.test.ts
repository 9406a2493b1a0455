import { describe, expect, test } from 'vitest'
import { aTypedDraftOf } from '@/lib/registration/fixtures'
import { stepErrors } from '@/lib/registration/steps/step-errors'
import { personErrors } from '@/lib/look-ups/own-code/person-form'
import { inventPeople } from '@/lib/insured/invent-people'
import { idQuestion } from './id-question'

describe('số giấy tờ có lẽ nhầm thì được hỏi, không bị từ chối', () => {
  test.each(['999 199 000 123', '097199000123', 'CCCD 000199000123', '100099012345'])(
    '«%s»: mã tỉnh không có trong danh sách',
    (typed) => {
      expect(idQuestion(typed)).toMatchObject({ about: typed.replace(/\D/g, '') })
      expect(idQuestion(typed)!.message).toContain('mã tỉnh không có trong danh sách')
    },
  )

  test.each(['1234567', '12345', 'hộ chiếu 12345678'])('«%s»: có phải số hộ chiếu', (typed) => {
    const number = typed.replace(/\D/g, '')
    expect(idQuestion(typed)).toMatchObject({ about: number })
    expect(idQuestion(typed)!.message).toContain(`bạn đã nhập ${number.length}.`)
  })

  test.each([
    '001099012345',
    '096199000123',
    '351234567',
    'A1234',
    'SWE12345678',
    '1234567890',
    '',
  ])('«%s»: không có gì để hỏi', (typed) => expect(idQuestion(typed)).toBeNull())

  test('người trong sổ bịa không ai bị hỏi', () => {
    for (const { idNumber } of inventPeople(200, 7)) expect(idQuestion(idNumber)).toBeNull()
  })
})

test.each([
  ['person', 'declarant'],
  ['child', 'guardian'],
  ['organisation', 'representative'],
] as const)('tờ khai %s: hỏi ở bước %s, chọn giữ nguyên thì đi tiếp', (kind, step) => {
  const typed = (idNumber: string, idNumberStands = '') =>
    aTypedDraftOf(kind, { [step]: { idNumber, idNumberStands } })
  const asked = { field: 'idNumber', about: '097199000123' }
  expect(stepErrors(typed('097 199 000 123'), step)).toEqual([expect.objectContaining(asked)])
  expect(stepErrors(typed('097 199 000 123', '097199000123'), step)).toEqual([])
  expect(stepErrors(typed('098 199 000 123', '097199000123'), step)).toHaveLength(1)
})

test('tìm lại mã số bằng số giấy tờ: cũng được hỏi; tìm bằng điện thoại thì ô ấy không được đọc', () => {
  const typed = {
    fullName: 'Lò Thị Mẩy',
    birthDate: '1990',
    province: '89',
    phone: '0912345678',
    idNumber: '12345678',
  }
  const asked = (more: object) =>
    personErrors({ ...typed, ...more }).filter(({ field }) => field === 'idNumber')
  expect(asked({ by: 'idNumber' })).toHaveLength(1)
  expect(asked({ by: 'idNumber', idNumberStands: '12345678' })).toEqual([])
  expect(asked({ by: 'phone' })).toEqual([])
})
