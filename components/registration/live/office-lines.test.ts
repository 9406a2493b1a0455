import { expect, test } from 'vitest'
import { branchesOf, linesOf } from './office-lines'

test('cây cơ quan đến trình duyệt nguyên vẹn', () => {
  const branches = [
    {
      code: '089',
      label: '[089] BHXH Tỉnh An Giang',
      others: [],
      offices: [{ code: '08902', label: '[08902] BHXH TP Châu Đốc', others: [], offices: [] }],
    },
    { code: '079', label: '[079] BHXH TP Hồ Chí Minh', others: ['hcm', 'sai gon'], offices: [] },
  ]
  expect(branchesOf(JSON.parse(JSON.stringify(linesOf(branches))))).toEqual(branches)
})
