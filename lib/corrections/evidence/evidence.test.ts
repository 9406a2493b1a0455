import { expect, test } from 'vitest'
import { maxPdfBytes, readRefusedBoxes, stillRefused } from './evidence'
import { refusalOfPdf } from './judge-pdf'

const pdf = (inside: string) => Buffer.from(`%PDF-1.7\n1 0 obj << ${inside} >> endobj\n%%EOF\n`)

test.each([
  [
    'giấy của bệnh viện, có trang mở đầu và địa chỉ mạng',
    '/OpenAction [3 0 R /Fit] /JSON true',
    null,
  ],
  ['phải có mật khẩu', '/Encrypt 5 0 R', 'pdf-locked'],
  ['tự chạy mã', '/S /JavaScript /JS (app.alert)', 'pdf-acts'],
  ['kèm tệp bên trong', '/EmbeddedFiles 7 0 R', 'pdf-acts'],
  ['mở chương trình khác', '/S /Launch', 'pdf-acts'],
])('tệp PDF %s', (_, inside, reason) => expect(refusalOfPdf(pdf(inside))).toBe(reason))

test('tệp PDF tải lên chưa hết, hay lớn quá', () => {
  expect(refusalOfPdf(Buffer.from('%PDF-1.7\n1 0 obj'))).toBe('pdf-broken')
  expect(refusalOfPdf(Buffer.alloc(maxPdfBytes + 1))).toBe('pdf-too-big')
})

test('lý do không nhận đọc từ địa chỉ: chỉ ô và lý do có thật, hết chỗ chỉ khi còn hết chỗ', () => {
  const told = 'tep-1:too-big,tep-9:damaged,tep-2:khac,tep-3:pdf-locked,tep-4:store-full'
  const refused = readRefusedBoxes(told)
  expect(refused.map(({ box }) => box)).toEqual(['tep-1', 'tep-3', 'tep-4'])
  expect(stillRefused(refused, null).map(({ box }) => box)).toEqual(['tep-1', 'tep-3'])
  expect(stillRefused(refused, new Date())).toEqual(refused)
})
