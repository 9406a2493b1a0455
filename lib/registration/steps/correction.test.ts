import { expect, test } from 'vitest'
import { correctionText, reasonText } from './correction'

const reason = {
  step: 'subject',
  field: 'fullName',
  code: 'name',
  text: 'Ghi đúng họ tên.',
} as const

test('lời cán bộ ghi thêm ở trang khai được nói là của cán bộ', () => {
  const told = correctionText([{ ...reason, note: 'thiếu chữ lót' }], 'subject', 'fullName')
  expect(told).toBe('Ghi đúng họ tên. Cán bộ ghi thêm: thiếu chữ lót')
})

test.each([undefined, ''])('cán bộ không ghi thêm (%j) thì chỉ có lý do', (note) => {
  expect(reasonText({ ...reason, note })).toBe('Ghi đúng họ tên.')
})
