import { expect, test } from 'vitest'
import { tellsInPaper } from './covered-papers'

const paper = { diagnosis: 'Viêm phổi', disease: 'J18.9', ward: 'K50', note: '' }

test('giấy nói ra bệnh dễ bị để ý thì che: bằng chữ, bằng mã bệnh, bằng tên khoa, ở đầu dòng thứ hai', () => {
  expect(tellsInPaper(paper)).toBe(false)
  expect(tellsInPaper({ ...paper, diagnosis: 'Nhiễm HIV' })).toBe(true)
  expect(tellsInPaper({ ...paper, note: 'Uống thuốc theo đơn.\nHIV: dùng tiếp ARV' })).toBe(true)
  expect(tellsInPaper({ ...paper, disease: 'b20' })).toBe(true)
  expect(tellsInPaper({ ...paper, ward: 'K12' })).toBe(true)
})
