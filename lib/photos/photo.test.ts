import { describe, expect, test } from 'vitest'
import { maxPhotoBytes, photoHint, photoRefusals, photoRefusalText, sizeRefusal } from './photo'

describe('lời báo khi ảnh chưa dùng được', () => {
  test.each(photoRefusals)('«%s» nói việc cần làm, mỗi câu không quá 20 chữ', (reason) => {
    const text = photoRefusalText(reason)
    expect(text).toMatch(/[Cc]họn|[Cc]hụp|[Tt]ải lại/)
    expect(text).not.toMatch(/không hợp lệ/i)
    for (const sentence of text.split(/(?<=\.)\s+/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
  })

  test('ảnh một màu hoặc chỉ có mặt bàn không bị đổ cho ánh sáng', () => {
    expect(photoRefusalText('one-colour')).not.toMatch(/sáng|tối|đèn/)
  })

  test('mỗi lý do có lời riêng', () => {
    expect(new Set(photoRefusals.map((reason) => photoRefusalText(reason))).size).toBe(
      photoRefusals.length,
    )
  })

  test.each(photoRefusals)('«%s» không bắt ai phải biết tên các dạng tệp ảnh', (reason) => {
    expect(photoRefusalText(reason)).not.toMatch(/jpe?g|png|webp|heic|heif|gif|mã hóa|pixel/i)
  })

  test('giới hạn nói trước khi chọn ảnh đúng bằng giới hạn áp dụng', () => {
    expect(maxPhotoBytes).toBe(20 * 1024 * 1024)
    expect(photoHint).toContain('20 MB')
    expect(photoRefusalText('too-many-pixels')).toContain('40 triệu')
    expect(sizeRefusal({ width: 8000, height: 5000 })).toBeNull()
    expect(sizeRefusal({ width: 8000, height: 5001 })).toBe('too-many-pixels')
  })

  test('ảnh có cạnh ngắn dưới 300 điểm ảnh là quá nhỏ', () => {
    expect(sizeRefusal({ width: 300, height: 480 })).toBeNull()
    expect(sizeRefusal({ width: 299, height: 480 })).toBe('too-small')
  })
})
