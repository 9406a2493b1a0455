import { expect, test } from 'vitest'
import { describeImports } from './describe-imports'

const none = { count: 0, examples: [] }

test('người nạp đọc được thêm, đổi, khép bao nhiêu dòng và tên vài dòng', () => {
  const done = {
    catalogue: 'facilities',
    version: 2,
    rows: 20_765,
    added: { count: 1, examples: ['Bệnh viện Giả Định'] },
    changed: none,
    closed: { count: 1200, examples: ['Trạm y tế A', 'Trạm y tế B', 'Trạm y tế C'] },
  }
  expect(describeImports([done], true)).toBe(
    [
      'Chạy thử, không giữ lại gì.',
      'facilities (Cơ sở khám chữa bệnh bảo hiểm y tế): phiên bản 2, 20.765 dòng',
      '  thêm 1: “Bệnh viện Giả Định”',
      '  khép 1.200: “Trạm y tế A”, “Trạm y tế B”, “Trạm y tế C”, …',
    ].join('\n'),
  )
})

test('không có gì đổi thì nói thế', () => {
  expect(describeImports([], false)).toBe('Đã nạp. Mọi danh mục đã khớp với tệp.')
})
