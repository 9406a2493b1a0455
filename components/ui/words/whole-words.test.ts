import { expect, test } from 'vitest'
import { wholeParts } from './whole-words'

test.each([
  ['Sinh ngày 05/09/1990.', ['Sinh ngày 05/09/1990.']],
  ['Đã trả 1.205.337.000,00 đồng', ['Đã trả 1.205.337.000,00 đồng']],
  ['Mã K7P-M3Q-XR', ['Mã ', ['K7P-M3Q-XR']]],
  ['Hồ sơ PHT6-S6KR, ở I-VAN', ['Hồ sơ ', ['PHT6-S6KR,'], ' ở ', ['I-VAN']]],
  ['Số (CMND/CCCD/Hộ chiếu)', ['Số ', ['(CMND/', 'CCCD/', 'Hộ'], ' chiếu)']],
  ['Cơ quan/Tổ chức', ['Cơ ', ['quan/', 'Tổ'], ' chức']],
  ['hotro@baohiemxahoi.example', [['hotro@', 'baohiemxahoi.', 'example']]],
  ['Nghị định 164/2025/NĐ-CP', ['Nghị định ', ['164/', '2025/', 'NĐ-CP']]],
  ['Mở http://vidu.vn/ho-so', ['Mở ', ['http://', 'vidu.', 'vn/', 'ho-so']]],
  ['Mở localhost:39063/chup-anh', ['Mở ', ['localhost:', '39063/', 'chup-anh']]],
  ['An e-transaction account', ['An ', ['e-transaction'], ' account']],
  ['the-bhyt-thang-11.csv', [['the-', 'bhyt-', 'thang-', '11.', 'csv']]],
  ['Không có gì - để yên.', ['Không có gì - để yên.']],
])('ngày, mã và địa chỉ chỉ xuống dòng ở chỗ nối: “%s”', (text, parts) => {
  expect(wholeParts(text)).toEqual(parts)
  expect(wholeParts(text).flat().join('')).toBe(text)
})
