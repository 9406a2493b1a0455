import { expect, test } from 'vitest'
import { openText, sealText } from '@/lib/platform/seal/sealed-cookie'
import { writeAnswer, type KeptAnswer } from './kept-answer'

const typed = { fullName: 'Lò Thị Mẩy', birthDate: '05/09/1990', idNumber: '014190012345' }
const kind = { name: 'tra-cuu-ma-so', seconds: 60 }

test('tìm thấy hay không, gõ dài hay ngắn, phần giữ trong trình duyệt dài như nhau và vừa một cookie', () => {
  const answers: KeptAnswer[] = [
    { typed, code: '1412345678' },
    { typed, reason: 'none' },
    { typed: {} },
    { typed: { fullName: 'Ễ"'.repeat(5000), idNumber: '🙂'.repeat(5000), phone: 'ễ'.repeat(99) } },
  ]
  const kept = answers.map((answer) => sealText(writeAnswer(answer), kind))
  expect(new Set(kept.map(({ length }) => length)).size).toBe(1)
  expect(kept[0]!.length).toBeLessThan(3500)
  for (const one of kept) expect(() => JSON.parse(openText(one, kind)!)).not.toThrow()
  expect(JSON.parse(openText(kept[0]!, kind)!)).toEqual(answers[0])
})
