import { expect, test } from 'vitest'
import { plainLetters } from './plain-letters'
import { smsParts } from './sms-parts'

test.each([
  ['Hồ sơ K7PM-3QXR đã được duyệt.', 'Ho so K7PM-3QXR da duoc duyet.'],
  ['ĐƯỜNG LÊ LỢI, “Bước 1” – tiếp…', 'DUONG LE LOI, "Buoc 1" - tiep...'],
  ['Gọi 1900\u00a09068', 'Goi 1900 9068'],
  ["H’Hen Niê'".normalize('NFD'), "H'Hen Nie'"],
])('điện thoại không có dấu đọc %j thành %j', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(307), 3],
  ['ă'.repeat(70), 1],
  ['ă'.repeat(71), 2],
  ['ă'.repeat(134), 2],
  ['ă'.repeat(135), 3],
  ['[', 1],
])('số phần phải trả của một tin', (text, parts) => {
  expect(smsParts(text)).toBe(parts)
})
