import { describe, expect, test } from 'vitest'
import { typedContact } from './typed-whose'

describe('người liên hệ được gợi ý', () => {
  const declarant = { fullName: 'Võ Nhật Phát' }
  const representative = { fullName: 'Đại Diện Giả Định' }

  test('đổi từ tổ chức sang cá nhân: là người khai, không phải người đại diện đã nhập trước đó', () => {
    const subject = { subject: 'person' }
    expect(typedContact({ subject, declarant, representative })).toBe('Võ Nhật Phát')
  })

  test('của tổ chức là người đại diện; của trẻ em thì không gợi ý ai', () => {
    expect(typedContact({ subject: { subject: 'organisation' }, declarant, representative })).toBe(
      'Đại Diện Giả Định',
    )
    expect(typedContact({ subject: { subject: 'child' }, declarant })).toBeUndefined()
  })
})
