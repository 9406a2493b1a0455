import { expect, test } from 'vitest'
import { branchesFound, branchesOf, linesOf } from './office-lines'

test('cây cơ quan đến trình duyệt nguyên vẹn', () => {
  const branches = [
    {
      code: '089',
      label: '[089] BHXH Tỉnh An Giang',
      offices: [{ code: '08902', label: '[08902] BHXH TP Châu Đốc', offices: [] }],
    },
    { code: '079', label: '[079] BHXH TP Hồ Chí Minh', offices: [] },
  ]
  expect(branchesOf(JSON.parse(JSON.stringify(linesOf(branches))))).toEqual(branches)
})

test('kết quả tìm giữ thứ tự, mỗi dòng có lý do của nó', () => {
  expect(
    branchesFound([
      ['089', 'BHXH Tỉnh An Giang', 'Phục vụ một nơi.'],
      ['08902', 'BHXH TP Châu Đốc'],
    ]),
  ).toEqual([
    { code: '089', label: 'BHXH Tỉnh An Giang', why: 'Phục vụ một nơi.', offices: [] },
    { code: '08902', label: 'BHXH TP Châu Đốc', why: undefined, offices: [] },
  ])
})
