import { expect, test } from 'vitest'
import { fromPieces, inPieces, readPickup } from './pickup-form'

test.each(['', 'Ấp 3', 'Ấp Trung Tâm, xã Mỹ Đức, tỉnh An Giang. '.repeat(12)])(
  'địa chỉ đã nhập còn nguyên sau khi bị hỏi lại: «%s»',
  (pickupAddress) => {
    const typed = { pickupAddress, day: '2026-12-03', pickupTime: 'morning' }
    const kept = inPieces(typed)
    for (const piece of Object.values(kept)) expect([...piece].length).toBeLessThanOrEqual(100)
    expect(fromPieces(kept)).toEqual(typed)
  },
)

test('chưa nhập gì thì không có gì để đưa lại', () => expect(fromPieces({})).toBeUndefined())

test('thiếu địa chỉ, thiếu buổi: mỗi điều một lời; ngày đã qua không phải lỗi', () => {
  const read = readPickup({ pickupAddress: ' ', day: '2020-01-01' })
  expect(read).toMatchObject({
    ok: false,
    errors: [{ field: 'pickupAddress' }, { field: 'pickupTime' }],
  })
  const right = { pickupAddress: 'Ấp 3', day: '2020-01-01', pickupTime: 'any' }
  expect(readPickup(right)).toEqual({ ok: true, choice: right })
})
