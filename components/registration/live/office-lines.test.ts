import { expect, test } from 'vitest'
import { branchesOf, linesOf } from './office-lines'

test('cây cơ quan đến trình duyệt nguyên vẹn', () => {
  const branches = [
    {
      code: '089',
      label: '[089] BHXH Tỉnh An Giang',
      offices: [{ code: '08902', label: '[08902] BHXH TP Châu Đốc', offices: [] }],
    },
    { code: '083', label: '[083] BHXH Tỉnh Bến Tre', offices: [] },
  ]
  expect(branchesOf(JSON.parse(JSON.stringify(linesOf(branches))))).toEqual(branches)
})
