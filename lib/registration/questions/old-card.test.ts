import { describe, expect, test } from 'vitest'
import { stepHref } from '../steps/addresses'
import { hrefAfter } from '../steps/journey'
import { stepErrors } from '../steps/step-errors'
import { aTypedDraft } from '../fixtures'

const typed = (idNumber: string, idNumberStands = '') =>
  aTypedDraft({ declarant: { idNumber, idNumberStands } })

describe('khai số CMND 9 chữ số', () => {
  test.each([
    '351234567',
    '351 234 567',
    'CMND 351234567',
    'CMT: 351.234.567',
    'cmnd số 351234567',
  ])('“%s”: được nói ngay tại ô là đã hết giá trị, và phải làm gì', (idNumber) => {
    const [error, ...more] = stepErrors(typed(idNumber), 'declarant')
    expect(more).toEqual([])
    expect(error).toMatchObject({ field: 'idNumber', about: '351234567' })
    expect(error!.message).toMatch(/^Nhập số thẻ căn cước.*hết giá trị từ 01\/01\/2025/)
    expect(hrefAfter('declarant', typed(idNumber), 'tiep')).toBe(
      `${stepHref('declarant')}?loi=1#loi`,
    )
  })

  test('vẫn khai được nếu chọn giữ nguyên; số CMND khác thì được hỏi lại', () => {
    expect(stepErrors(typed('351 234 567', '351234567'), 'declarant')).toEqual([])
    expect(stepErrors(typed('351234568', '351234567'), 'declarant')).toHaveLength(1)
  })

  test.each(['014 199 000 123', 'B1234567', 'CCCD 014199000123', 'USA 123456789'])(
    '“%s” không phải CMND: không hỏi',
    (idNumber) => expect(stepErrors(typed(idNumber), 'declarant')).toEqual([]),
  )

  test('số sai thì chỉ nói chỗ sai', () => {
    const errors = stepErrors(typed('3512345678'), 'declarant')
    expect(errors).toHaveLength(1)
    expect(errors[0]!.about).toBeUndefined()
  })
})
