import { expect, test } from 'vitest'
import { aTypedDraftOf } from '../fixtures'
import { stepHref } from '../steps/addresses'
import { hrefAfter, nextHref } from '../steps/journey'
import { stepErrors } from '../steps/step-errors'

const { child, guardian } = aTypedDraftOf('child')
const own = '1410203040'
const ofAccount = { ...guardian!, bhxhCode: own, bhxhCodeStands: own }

test('từ tài khoản, nhập mã số của chính mình làm mã số của con: trang của con nói ngay, ở ô sửa được', () => {
  const typed = aTypedDraftOf('child', {
    guardian: ofAccount,
    child: { ...child!, bhxhCode: '1410 203 040' },
  })
  expect(stepErrors(typed, 'child')).toMatchObject([
    { field: 'bhxhCode', message: expect.stringContaining('Nhập mã số BHXH của con.') },
  ])
  expect(hrefAfter('child', typed, 'tiep')).toBe(`${stepHref('child')}?loi=1#loi`)
  expect(nextHref(typed)).toBe(stepHref('child'))
  // The page of the guardian has no box for it: it blames nothing, and leads to where it is mended.
  expect(stepErrors(typed, 'guardian')).toEqual([])
  expect(hrefAfter('guardian', typed, 'tiep')).toBe(`${stepHref('child')}?loi=1#loi`)
})

test('không có tài khoản thì ô nào vừa nhập trùng, ô ấy nói; sửa một trong hai là đủ', () => {
  const twice = { ...guardian!, bhxhCode: child!.bhxhCode! }
  const typed = aTypedDraftOf('child', { guardian: twice })
  expect(hrefAfter('guardian', typed, 'tiep')).toBe(`${stepHref('guardian')}?loi=1#loi`)
  expect(stepErrors(typed, 'guardian')).toMatchObject([
    { message: expect.stringContaining('Số này đang là mã số của con') },
  ])
  const mended = aTypedDraftOf('child')
  expect(stepErrors(mended, 'child')).toEqual([])
  expect(stepErrors(mended, 'guardian')).toEqual([])
})

test('số điện thoại đổi sau khi xác nhận vẫn dẫn đến trang nhận mã như trước', () => {
  const typed = aTypedDraftOf('child', { confirmedPhone: { confirmedPhone: '+84911000000' } })
  expect(hrefAfter('transaction', typed, 'tiep')).toBe(stepHref('confirmedPhone'))
})
