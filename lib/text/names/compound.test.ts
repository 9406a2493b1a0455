import { expect, test } from 'vitest'
import { nameKey } from './name-key'

test.each([
  ['BVTW Huế', 'Bệnh viện trung ương Huế'],
  ['TYTX Cô Tô', 'Trạm y tế xã Cô Tô'],
  ['BVĐKTP Thủ Đức', 'Bệnh viện đa khoa TP Thủ Đức'],
  ['CTCPXD Mẩy', 'CTCP XD Mẩy'],
  ['BHXH khu vực XXVII', 'BHXH khu vực 27'],
  ['BHXH khu vực XXXV', 'bhxh kv 35'],
  ['District 7', 'Quận 7'],
  ['Ward 12, District 10', 'Phường 12, Quận 10'],
])('«%s» cũng là «%s»', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test.each([
  ['VNPT', 'vnpt'],
  ['xi nghiep vit', 'xi nghiep vit'],
  ['Thành Nội', 'thanh noi'],
])('«%s» giữ nguyên', (name, key) => {
  expect(nameKey(name)).toBe(key)
})
