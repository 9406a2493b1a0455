import { expect, test } from 'vitest'
import { openAnswer, sealAnswer, type KeptAnswer } from './kept-answer'

const typed = { fullName: 'Lò Thị Mẩy', birthDate: '05/09/1990', idNumber: '014190012345' }
const MINUTE = 60_000

test('tìm thấy hay không, gõ dài hay ngắn, phần giữ trong trình duyệt dài như nhau và vừa một cookie', () => {
  const answers: KeptAnswer[] = [
    { typed, code: '1412345678' },
    { typed, reason: 'none' },
    { typed: {} },
    { typed: { fullName: 'Ễ"'.repeat(5000), idNumber: '🙂'.repeat(5000), phone: 'ễ'.repeat(99) } },
  ]
  const lengths = answers.map((answer) => sealAnswer(answer).length)
  expect(new Set(lengths).size).toBe(1)
  expect(lengths[0]).toBeLessThan(3500)
  for (const answer of answers) expect(openAnswer(sealAnswer(answer))).not.toBeNull()
})

test('đọc lại được đúng điều đã giữ, và chỉ trong 15 phút', () => {
  const answer = { typed, code: '1412345678' }
  expect(openAnswer(sealAnswer(answer))).toEqual(answer)
  expect(openAnswer(sealAnswer(answer, Date.now() - 14 * MINUTE))).toEqual(answer)
  expect(openAnswer(sealAnswer(answer, Date.now() - 16 * MINUTE))).toBeNull()
})

test('không ai ngoài Cổng viết được hay đọc được nó', () => {
  const value = sealAnswer({ typed, code: '1412345678' })
  expect(Buffer.from(value, 'base64url').toString('latin1')).not.toContain('1412345678')
  expect(
    openAnswer(value.slice(0, 40) + (value[40] === 'A' ? 'B' : 'A') + value.slice(41)),
  ).toBeNull()
  expect(openAnswer('')).toBeNull()
  expect(openAnswer('{"code":"1412345678"}')).toBeNull()
})
