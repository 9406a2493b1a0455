import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Typed } from '@/lib/forms/form-state'
import { findDeclaration } from './declaration'
import { aTypedDraft, aTypedDraftOf } from '../fixtures'
import { kinds, type KindId } from '../kinds/kinds'
import { reviewHref, stepHref } from './addresses'
import { backHref, canVisit, hrefAfter, nextHref, stepsOf } from './journey'
import { stepErrors } from './step-errors'
import { allSteps } from './steps'

test('tờ khai đủ thì «Tiếp» dẫn đến trang kiểm tra, và nộp được', () => {
  expect(nextHref(aTypedDraft())).toBe(reviewHref)
  expect(findDeclaration(aTypedDraft())).not.toBeNull()
})

test.each(allSteps)('địa chỉ /dang-ky/$slug có trang của nó', ({ slug }) => {
  expect(existsSync(`app/(public)/dang-ky/${slug}/route.tsx`)).toBe(true)
})

const stepsOfKinds = Object.entries(kinds).flatMap(([kind, { steps }]) =>
  steps.map(({ id }) => [kind as KindId, id] as const),
)

describe.each(stepsOfKinds)('tờ khai %s, phần %s', (kind, id) => {
  const { [id]: _, ...without } = aTypedDraftOf(kind)

  test('chưa làm thì «Tiếp» dẫn đến đó', () => expect(nextHref(without)).toBe(stepHref(id)))
  test('chưa làm thì chưa nộp được', () => expect(findDeclaration(without)).toBeNull())
  test('mở được khi các phần trước đã xong', () => expect(canVisit(without, id)).toBe(true))
  test('nhấn «Tiếp» khi còn thiếu thì ở lại và nêu lý do', () => {
    expect(hrefAfter(id, without, 'tiep')).toBe(`${stepHref(id)}?loi=1#loi`)
    expect(stepErrors(without, id).length).toBeGreaterThan(0)
  })
})

test('«Quay lại» về phần trước, dù phần này còn sai', () => {
  expect(hrefAfter('contact', aTypedDraft({ contact: { phone: 'x' } }), 'quay-lai')).toBe(
    stepHref('photos'),
  )
  expect(backHref({}, 'subject')).toBe('/dang-ky')
})

test('chưa khai gì thì không nhảy cóc được', () => {
  expect(canVisit({}, 'contact')).toBe(false)
  expect(canVisit({ subject: { subject: 'person' } }, 'declarant')).toBe(true)
  expect(canVisit({ subject: { subject: 'person' } }, 'contact')).toBe(false)
})

test('ảnh giấy tờ mở được trước khi nhập họ tên, khi đã biết là cần ảnh', () => {
  expect(canVisit({}, 'photos')).toBe(false)
  expect(canVisit({ subject: { subject: 'person' } }, 'photos')).toBe(true)
  expect(canVisit({ subject: { subject: 'child' } }, 'photos')).toBe(false)
})

test('chọn «Cơ quan/Tổ chức» thì được hỏi về đơn vị, không về người', () => {
  const typed = aTypedDraft({ subject: { subject: 'organisation' } })
  expect(nextHref(typed)).toBe(stepHref('organisation'))
  expect(stepsOf(typed).map(({ id }) => id)).not.toContain('declarant')
})

test('đổi số điện thoại thì phải xác nhận số mới', () => {
  const draft = aTypedDraft({ contact: { phone: '0987 654 321' } })
  expect(nextHref(draft)).toBe(stepHref('confirmedPhone'))
  expect(findDeclaration(draft)).toBeNull()
})

test('chọn I-VAN thì phải chọn tổ chức; mọi lý do của trang hiện cùng lúc', () => {
  const errors = stepErrors(
    aTypedDraft({ transaction: { place: 'ivan', ivan: '', officeCode: '' } }),
    'transaction',
  )
  expect(errors.map(({ field }) => field)).toEqual(['ivan', 'officeCode'])
})

test.each([
  [{}, 'oldProvince'],
  [{ oldProvince: '89' }, 'oldDistrict'],
  [{ oldProvince: '89', oldDistrict: '883' }, 'oldWard'],
  [{ oldProvince: '89', oldDistrict: '883', oldWard: '30280' }, 'province'],
  [{ oldProvince: '89', oldDistrict: '883', oldWard: '30280', province: '91' }, 'commune'],
])('địa chỉ cũ %o: chỉ đòi danh sách đang mở (%s), rồi số nhà', (chosen, field) => {
  const address = { structure: 'old', province: '', commune: '', street: '', ...chosen }
  expect(stepErrors(aTypedDraft({ address }), 'address').map((error) => error.field)).toEqual([
    field,
    'street',
  ])
})

test('nhờ bưu điện đến nhận thì hỏi địa chỉ và buổi', () => {
  const draft = aTypedDraft({ submission: { method: 'post' } })
  expect(stepErrors(draft, 'submission').map(({ field }) => field)).toEqual([
    'pickupAddress',
    'pickupTime',
  ])
})

test.each(['today', 'lạ'])(
  'trang địa chỉ (%s) để trống thì đòi tỉnh, rồi số nhà; chọn tỉnh rồi thì đòi xã',
  (structure) => {
    const fieldsOf = (address: Typed) =>
      stepErrors({ address }, 'address').map(({ field }) => field)
    expect(fieldsOf({ structure })).toEqual(['province', 'street'])
    expect(fieldsOf({ structure, province: '91' })).toEqual(['commune', 'street'])
  },
)
