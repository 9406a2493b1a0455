import { expect, test } from 'vitest'
import { savedName } from './data-file'

test.each([
  ['Lê Thị Giả Định', 'the-bhyt-le-thi-gia-dinh-2026-11-30.csv'],
  ["H'Đoan Niê", 'the-bhyt-h-doan-nie-2026-11-30.csv'],
  ['Lê 0123 Văn “Bịa”/..', 'the-bhyt-le-van-bia-2026-11-30.csv'],
  ['王', 'the-bhyt-2026-11-30.csv'],
])('tên tệp nói của ai bằng chữ không dấu, không có số nào của người ấy: %s', (name, saved) => {
  expect(savedName('the-bhyt.csv', name, '2026-11-30')).toBe(saved)
})
