import { describe, expect, test } from 'vitest'
import { aTypedDraftOf } from '../fixtures'
import { kinds, type KindId } from '../kinds/kinds'
import { readDeclaration, whoseOf } from './declaration'
import { loginAsTyped, typedContact, typedName } from './typed-whose'

test.each(Object.keys(kinds) as KindId[])(
  '%s: đang gõ hay đã gửi cũng là của một người, dù còn chữ của loại khác',
  (kind) => {
    // As of whoever has tried every answer to the first question.
    const others = Object.assign({}, ...Object.keys(kinds).map((id) => aTypedDraftOf(id as KindId)))
    const typed = { ...others, ...aTypedDraftOf(kind) }
    const { login, fullName } = whoseOf(readDeclaration(typed))
    expect([loginAsTyped(typed), typedName(typed)]).toEqual([login, fullName])
    expect(loginAsTyped({ subject: { subject: kind } })).toBeNull()
  },
)

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
