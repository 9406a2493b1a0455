import { describe, expect, test } from 'vitest'
import { ownNumberError } from '@/lib/look-ups/own-number'
import { referenceError } from '@/lib/registration/reference/reference-error'
import { codeFault, shortCodeWords, wrongCodeWords } from '@/lib/verification/code-fault'
import { bhxhQuestion } from './bhxh-question'
import { likeAnother } from './like-another'
import { bhxhCode, idNumber, mobilePhone, sixDigitCode } from './number-fields'

const numbers = {
  'số điện thoại': [
    '0912345678',
    '0912 345 678',
    '+84 912 345 678',
    '84912345678',
    '０９１２３４５６７８',
  ],
  'mã số BHXH': ['7931234567', '79 3123 4567', '0100.166.586'],
  'số căn cước': ['001099012345', '0010 9901 2345'],
  'số thẻ BHYT': ['GD4790116233490', 'GD 4 79 0116233490'],
  'mã hồ sơ': ['WX9B-9G5K', 'wx9b-9g5k', 'WX9B 9G5K', 'WX9B – 9G5K', 'WX9B.9G5K'],
  // The last two have a check sign that would fit a case number.
  'mã trong tin nhắn': ['K7P-M3Q-XR', 'k7p-m3q-xr', 'K7P M3Q XR', 'AAA-AAA-AA', 'wx9—b9g—5k'],
}
type Kind = keyof typeof numbers

const messageOf = (schema: typeof bhxhCode) => (typed: string) =>
  schema.safeParse(typed).error?.issues[0]?.message
const codeWords = (purpose: 'activate' | 'confirm-phone') => (typed: string) =>
  codeFault(purpose, typed) ? shortCodeWords(purpose, typed) : undefined

/** Every box for a number, what it says, and the other numbers that it can't tell or takes. */
const boxes: Record<string, { says: (typed: string) => string | undefined; takes: Kind[] }> = {
  'mã số BHXH': {
    says: (typed) => bhxhQuestion(typed)?.message ?? messageOf(bhxhCode)(typed),
    takes: ['mã số BHXH', 'số thẻ BHYT'],
  },
  // Eight letters and digits may be a passport of some country.
  'giấy tờ': {
    says: messageOf(idNumber),
    takes: ['số căn cước', 'mã hồ sơ', 'mã trong tin nhắn'],
  },
  'điện thoại': { says: messageOf(mobilePhone), takes: ['số điện thoại'] },
  'mã hồ sơ, người dân': {
    says: (typed) => referenceError(typed, 'citizen'),
    takes: ['mã hồ sơ'],
  },
  'mã hồ sơ, cán bộ': {
    says: (typed) => referenceError(typed),
    takes: ['mã hồ sơ'],
  },
  'mã 6 chữ số': { says: codeWords('confirm-phone'), takes: [] },
  'mã 6 chữ số ở quầy': { says: messageOf(sixDigitCode), takes: [] },
  // A case number has as many signs: it is judged first, and told afterwards.
  'mã 8 chữ và số': { says: codeWords('activate'), takes: ['mã hồ sơ', 'mã trong tin nhắn'] },
  'tra cứu cơ sở': {
    says: (typed) => ownNumberError('co-so-kcb-bhyt', typed.normalize('NFKC')) ?? undefined,
    takes: ['mã hồ sơ', 'mã trong tin nhắn'],
  },
}

describe.each(Object.keys(boxes))('ô %s', (box) => {
  const { says, takes } = boxes[box]!
  const others = (Object.keys(numbers) as Kind[]).filter((kind) => !takes.includes(kind))
  test.each(others)('nhập %s thì được nói là vừa nhập số gì, và phải nhập gì', (kind) => {
    for (const typed of numbers[kind]) {
      const told = says(typed) ?? ''
      const isTold = box === 'tra cứu cơ sở' ? /Bạn vừa nhập / : `giống ${kind}.`
      expect([typed, told]).toEqual([typed, expect.stringMatching(isTold)])
      expect(told).toMatch(/^(Nhập|Xem|Kiểm tra|Chỉ nhập|Quét)/)
    }
  })
})

test.each(['7931234567', 'GD4790116233490', '', 'abc'])(
  'mã số BHXH «%s» không giống số điện thoại thì không bị hỏi',
  (typed) => expect(bhxhQuestion(typed)).toBeNull(),
)

test.each(['12345', 'Nguyễn Văn An', '', '-', 'B1234567890123', '00', '2026-11-28'])(
  '«%s» không giống số nào thì không bị đoán',
  (typed) => expect(likeAnother(typed)).toBeNull(),
)

const WRONG = 'Mã chưa đúng.'
test.each([
  ['WX9B-9G5K', 'Mã vừa nhập giống mã hồ sơ.'],
  ['WX9B 9G5L', 'Mã vừa nhập giống mã hồ sơ.'],
  ['AAA-AAA-AA', /^Mã chưa đúng\.$/],
  ['WX9 B9G 5K', /^Mã chưa đúng\.$/],
  ['WX9B9G5L', /^Mã chưa đúng\.$/],
  ['WX9B9G5K', /^Mã chưa đúng\. Mã cần nhập có dạng K7P-M3Q-XR, khác mã hồ sơ\.$/],
])('mã «%s» chưa đúng: chỉ nói giống mã hồ sơ khi được viết như thế', (typed, said) =>
  expect(wrongCodeWords(WRONG, typed)).toEqual(expect.stringMatching(said)),
)

test('không có gạch nối thì không bao giờ nói chắc là mã nào', () => {
  for (const typed of ['WX9B9G5K', 'AAAAAAAA', 'wx9b9g5k'])
    expect(wrongCodeWords(WRONG, typed)).not.toMatch(/vừa nhập (là|giống)/)
})

test('mã thiếu ký tự: nói đã nhập mấy ký tự', () => {
  expect(shortCodeWords('confirm-phone', '12345')).toBe(
    'Nhập đủ 6 chữ số của mã. Bạn đã nhập 5 ký tự.',
  )
  expect(shortCodeWords('activate', 'K7P-M3')).toContain('Bạn đã nhập 5 ký tự.')
  expect(shortCodeWords('activate', '')).toBe('Nhập đủ 8 chữ và số của mã.')
})
