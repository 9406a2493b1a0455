import { createCipheriv, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Key, Ring } from '../key-ring'
import { keyFor } from '../key-ring'
import { keyHash, keyIdOf, newKey, seal, secretHash, unseal } from './seal'

const picture = Buffer.from('ảnh giấy tờ')

test('niêm phong rồi mở ra thì như cũ, và mỗi lần niêm phong một khác', () => {
  expect(unseal(seal(picture, 'a'), 'a')).toEqual(picture)
  expect(seal(picture, 'a')).not.toEqual(seal(picture, 'a'))
  expect(seal(picture, 'a').includes(picture)).toBe(false)
})

test('đổi một bit, hoặc đặt vào chỗ của tệp khác, thì không mở được', () => {
  const sealed = seal(picture, 'a')
  for (let place = 0; place < sealed.length; place++) {
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
  expect(secretHash('code', '123456')).not.toBe(keyHash('123456'))
  expect(secretHash('code', '123456')).not.toBe(secretHash('limit', '123456'))
})

const aKey = (id: string): Key => ({ id, bytes: randomBytes(32) })
const [old, young, foreign] = [aKey('first'), aKey('2027'), aKey('2027')]

test('khóa đầu niêm phong và ghi tên mình, mọi khóa của vòng mở được', () => {
  const before = seal(picture, 'file:1', [old])
  const after = seal(picture, 'file:1', [young, old])
  expect([keyIdOf(before), keyIdOf(after)]).toEqual(['first', '2027'])
  for (const sealed of [before, after])
    expect(unseal(sealed, 'file:1', { ring: [young, old] })).toEqual(picture)
})

test('khóa không có trong vòng, hay cùng tên mà khác khóa, thì không mở được và nói tên khóa', () => {
  const sealed = seal(picture, 'file:1', [young])
  expect(() => unseal(sealed, 'file:1', { ring: [old] })).toThrow('«2027»')
  expect(() => unseal(sealed, 'file:1', { ring: [foreign] })).toThrow('seal')
})

test('mỗi việc một khóa: niêm phong cho việc này không mở được bằng tên việc kia', () => {
  const uses = ['file', 'dat-mat-khau', 'tra-cuu-ma-so', 'can-bo-tim', 'journal'].map((use) =>
    keyFor(old, use).toString('hex'),
  )
  expect(new Set([...uses, old.bytes.toString('hex')]).size).toBe(uses.length + 1)
  expect(() => unseal(seal(picture, 'file:1'), 'can-bo-tim:1')).toThrow()
})

/** As files were sealed before keys had names: nonce, tag, body, under the key itself. */
function sealedBefore(name: string, nonce: Buffer, { bytes }: Key = old): Buffer {
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(picture), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

test('tệp niêm phong từ trước khi khóa có tên vẫn mở được, kể cả khi ngẫu nhiên trông như tệp mới', () => {
  const ring: Ring = [young, old]
  const looksNew = Buffer.from('BHX\u0001\u00042027xxx', 'latin1')
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ minLength: 12, maxLength: 12 }), fc.constant(looksNew)),
      (nonce) => {
        const sealed = sealedBefore('7f', Buffer.from(nonce))
        expect(unseal(sealed, 'file:7f', { nameBefore: '7f', ring })).toEqual(picture)
        expect(() => unseal(sealed, 'file:7f', { nameBefore: '8e', ring })).toThrow()
      },
    ),
  )
})

test('rác thì bị từ chối, không làm hỏng gì khác', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (rubbish) => {
      expect(() => unseal(rubbish, 'file:1')).toThrow("can't be opened")
    }),
  )
})
