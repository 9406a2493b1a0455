import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { keySchema, ringOf, ringSchema } from './key-ring'

const base64 = () => randomBytes(32).toString('base64')

test.each([
  ['quá ngắn', 'abc'],
  ['trống', ''],
  ['31 byte', randomBytes(31).toString('base64')],
  ['33 byte', randomBytes(33).toString('base64')],
  ['viết bằng hex', randomBytes(32).toString('hex')],
  ['có chữ lạ', `${base64().slice(0, 20)} ${base64().slice(21)}`],
  ['toàn số không', Buffer.alloc(32).toString('base64')],
  ['một byte lặp lại', Buffer.alloc(32, 0xff).toString('base64')],
  ['một câu lặp lại', Buffer.from('matkhau1'.repeat(4)).toString('base64')],
  ['một đoạn lặp hai lần', Buffer.alloc(32, randomBytes(16)).toString('base64')],
  ['một câu 32 chữ', Buffer.from('Cua ai nguoi nay giu, 1985-02-09').toString('base64')],
  ['đếm lên', Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString('base64')],
  ['đếm xuống', Buffer.from(Array.from({ length: 32 }, (_, at) => 255 - at)).toString('base64')],
  ['đếm cách bảy', Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64')],
])('khóa %s bị từ chối', (_, key) => expect(keySchema.safeParse(key).success).toBe(false))

test('khóa tạo ngẫu nhiên thì nhận, dù thiếu dấu bằng ở cuối hay thừa chỗ xuống dòng', () => {
  for (let turn = 0; turn < 2_000; turn++) keySchema.parse(base64())
  const key = base64()
  const bytes = Buffer.from(key, 'base64')
  for (const written of [key, key.replace(/=+$/, ''), ` ${key}\n`])
    expect(keySchema.parse(written)).toEqual(bytes)
})

test('vòng khóa: khóa đầu niêm phong, khóa đơn cũ đứng cuối', () => {
  const [a, b, old] = [base64(), base64(), base64()]
  const keys = ringSchema.parse(`2027:${a}, 2026-b:${b}`)
  const ring = ringOf(keys, keySchema.parse(old))!
  expect(ring.map(({ id }) => id)).toEqual(['2027', '2026-b', 'first'])
  expect(ringOf(keys, keySchema.parse(b))!.map(({ id }) => id)).toEqual(['2027', '2026-b'])
  expect(ringOf(undefined, keySchema.parse(old))!.map(({ id }) => id)).toEqual(['first'])
  expect(ringOf()).toBeNull()
})

test.each([
  ['thiếu tên', base64()],
  ['tên trống', `:${base64()}`],
  ['tên có chữ hoa', `A:${base64()}`],
  ['tên quá dài', `${'a'.repeat(17)}:${base64()}`],
  ['trùng tên', `a:${base64()},a:${base64()}`],
  ['một khóa hỏng', `a:${base64()},b:abc`],
  ['thừa dấu phẩy', `a:${base64()},`],
  ['trống', ''],
])('vòng khóa %s bị từ chối', (_, text) => expect(ringSchema.safeParse(text).success).toBe(false))
