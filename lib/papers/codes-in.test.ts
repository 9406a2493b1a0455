import { expect, test } from 'vitest'
import { aPaperCode } from './fixtures/a-paper'
import { codesIn } from './codes-in'
import { newPaperCode, readPaperCode } from './paper-code'

/** The same bytes, which count how often they are read. */
function counted(bytes: Buffer) {
  const reads = { count: 0 }
  const told = new Proxy(bytes, {
    get(of, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads.count++
      return Reflect.get(of, name) as unknown
    },
  })
  return { told, reads }
}
const codes = Array.from({ length: 300 }, () => aPaperCode())

test('mã đứng riêng thì tìm thấy, mỗi mã một lần; dính chữ số khác, sai ký tự kiểm tra thì không', () => {
  const [one, two] = [codes[0]!, codes[1]!]
  const wrong = one.slice(0, -1) + (one.endsWith('2') ? '3' : '2')
  const text = `${one} /giay/${two}) (${one}a${wrong} 0${two} ${two}Z ${one.slice(1)} ${one}`
  expect(codesIn(Buffer.from(text), 9)).toEqual([one, two])
  expect(codesIn(Buffer.from(''), 9)).toEqual([])
})

test('cùng một cách tính ký tự kiểm tra như khi nhập tay', () => {
  let chance = 7
  for (let tries = 0; tries < 2000; tries++) {
    const signs = newPaperCode((below) => (chance = (chance * 48_271) % 2_147_483_647) % below)
    const typed = tries % 2 ? signs : signs.slice(0, 11) + signs[0]!
    expect(codesIn(Buffer.from(typed), 1).length === 1).toBe(readPaperCode(typed) !== null)
  }
})

test('tệp toàn mã: dừng ở số mã được hỏi, không đọc tiếp', () => {
  const { told, reads } = counted(Buffer.from(codes.join(' ')))
  expect(codesIn(told, 20)).toEqual(codes.slice(0, 20))
  expect(reads.count).toBeLessThanOrEqual(20 * (13 + 12) + 1)
})

test('tệp toàn thứ giống mã: mỗi byte đọc một lần', () => {
  const wrong = codes.map((code) => code.slice(0, -1) + (code.endsWith('2') ? '3' : '2'))
  for (const text of [wrong.join(' '), 'A'.repeat(4000), ' '.repeat(4000)]) {
    const { told, reads } = counted(Buffer.from(text))
    expect(codesIn(told, 200)).toEqual([])
    expect(reads.count).toBe(text.length)
  }
})
