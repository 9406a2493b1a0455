import { describe, expect, test } from 'vitest'
import { declarationSchema } from './declaration'
import { aTypedDraft } from './fixtures'
import {
  backHref,
  canVisit,
  hrefAfter,
  nextHref,
  reviewHref,
  stepErrors,
  stepHref,
  steps,
} from './steps'

test('tờ khai đủ thì «Tiếp» dẫn đến trang kiểm tra, và nộp được', () => {
  expect(nextHref(aTypedDraft())).toBe(reviewHref)
  expect(declarationSchema.safeParse(aTypedDraft()).error).toBeUndefined()
})

describe.each(steps.map(({ id }) => id))('phần %s', (id) => {
  const { [id]: _, ...without } = aTypedDraft()

  test('chưa làm thì «Tiếp» dẫn đến đó', () => expect(nextHref(without)).toBe(stepHref(id)))
  test('chưa làm thì chưa nộp được', () =>
    expect(declarationSchema.safeParse(without).success).toBe(false))
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
  expect(backHref('subject')).toBe('/dang-ky')
})

test('chưa khai gì thì không nhảy cóc được', () => {
  expect(canVisit({}, 'contact')).toBe(false)
  expect(canVisit({ subject: { subject: 'person' } }, 'declarant')).toBe(true)
})

test('chọn «Cơ quan/Tổ chức» thì dừng ở phần đầu', () => {
  expect(nextHref(aTypedDraft({ subject: { subject: 'organisation' } }))).toBe(stepHref('subject'))
})

test('đổi số điện thoại thì phải xác nhận số mới', () => {
  const draft = aTypedDraft({ contact: { phone: '0987 654 321' } })
  expect(nextHref(draft)).toBe(stepHref('confirmedPhone'))
  expect(declarationSchema.safeParse(draft).success).toBe(false)
})

test('chọn I-VAN thì phải chọn tổ chức; mọi lý do của trang hiện cùng lúc', () => {
  const errors = stepErrors(
    aTypedDraft({ transaction: { place: 'ivan', ivan: '', officeCode: '' } }),
    'transaction',
  )
  expect(errors.map(({ field }) => field).sort()).toEqual(['ivan', 'officeCode'])
})

test('địa chỉ cũ đòi đủ ba cấp và nơi hiện nay', () => {
  const address = { structure: 'old', province: '', commune: '', street: 'Thôn 3' }
  const fields = stepErrors(aTypedDraft({ address }), 'address').map(({ field }) => field)
  expect(fields).toEqual(['oldProvince', 'oldDistrict', 'oldWard', 'province', 'commune'])
})

test('nhờ bưu điện đến nhận thì hỏi địa chỉ và buổi', () => {
  const draft = aTypedDraft({ submission: { method: 'post' } })
  expect(stepErrors(draft, 'submission').map(({ field }) => field)).toEqual([
    'pickupAddress',
    'pickupTime',
  ])
})

test.each(['today', 'lạ'])(
  'trang địa chỉ (%s) để trống thì nêu đủ mọi điều còn thiếu cùng lúc',
  (structure) => {
    const errors = stepErrors({ address: { structure } }, 'address')
    expect(errors.map(({ field }) => field).sort()).toEqual(['commune', 'province', 'street'])
  },
)
