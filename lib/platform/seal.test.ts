import { expect, test } from 'vitest'
import { keyHash, newKey, seal, secretHash, unseal } from './seal'

const picture = Buffer.from('ảnh giấy tờ')

test('niêm phong rồi mở ra thì như cũ, và mỗi lần niêm phong một khác', () => {
  expect(unseal(seal(picture, 'a'), 'a')).toEqual(picture)
  expect(seal(picture, 'a')).not.toEqual(seal(picture, 'a'))
  expect(seal(picture, 'a').includes(picture)).toBe(false)
})

test('đổi một bit, hoặc đặt vào chỗ của tệp khác, thì không mở được', () => {
  const sealed = seal(picture, 'a')
  for (const place of [0, 12, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[place]! ^= 1
    expect(() => unseal(changed, 'a')).toThrow()
  }
  expect(() => unseal(sealed, 'b')).toThrow()
})

test('khóa có 256 bit và không bao giờ trùng', () => {
  const keys = Array.from({ length: 1000 }, newKey)
  expect(new Set(keys).size).toBe(1000)
  expect(Buffer.from(keys[0]!, 'base64url')).toHaveLength(32)
  expect(keyHash(keys[0]!)).not.toContain(keys[0]!)
  expect(secretHash('123456')).not.toBe(keyHash('123456'))
})
