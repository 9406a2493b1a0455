import { describe, expect, test } from 'vitest'
import { dayOfCode } from './days-of-cards'
import { parseMachineLines } from './parse-machine-lines'
import { parseSquareCode } from './parse-square-code'

const code =
  '036099001234|036123456|Đỗ Thị Quỳnh Anh|05091999|Nam|Thôn 3, Lục Yên, Yên Bái|02032022'

describe('chữ trong mã QR của thẻ', () => {
  test('được hiểu đúng từng mục; nơi thường trú không được giữ', () => {
    expect(parseSquareCode(code)).toEqual({
      source: 'square-code',
      number: '036099001234',
      formerNumber: '036123456',
      fullName: 'Đỗ Thị Quỳnh Anh',
      birthDate: '1999-09-05',
      sex: 'Nam',
      issuedOn: '2022-03-02',
    })
  })

  test.each([
    ['05091999', '1999-09-05'],
    ['00091999', '1999-09'],
    ['00001999', '1999'],
    ['1999', '1999'],
    ['05001999', null],
    ['31021999', null],
    ['05131999', null],
    ['05091899', null],
  ])('ngày %s là %s', (text, day) => expect(dayOfCode(text)).toBe(day))

  test('người chỉ biết năm sinh, người không có CMND cũ, thẻ mới có thêm mục', () => {
    const old = '036049001234||Lò Văn Tám|1949|Nam|Thôn 3|02032022||Con ông X'
    expect(parseSquareCode(old)).toMatchObject({ birthDate: '1949', number: '036049001234' })
    expect(parseSquareCode(old)).not.toHaveProperty('formerNumber')
  })

  test.each([
    ['mã của hàng hóa', 'https://vidu.vn/sp/123'],
    ['giới tính trái với số', code.replace('|Nam|', '|Nữ|')],
    ['năm sinh trái với số', code.replace('05091999', '05091998')],
    ['ngày không có thật', code.replace('05091999', '31021999')],
    ['số thiếu chữ số', code.replace('036099001234', '03609900123')],
    ['tên có ký hiệu lạ', code.replace('Anh|', 'Anh<script>|')],
    ['thiếu ngày cấp', code.replace('|02032022', '')],
    ['trống', ''],
  ])('%s thì không phải lời của thẻ', (_, text) => {
    expect(parseSquareCode(text)).toBeNull()
  })
})

const card = [
  'IDVNM0990012344036099001234<<9',
  '9909058M3909056VNM<<<<<<<<<<<4',
  'DO<<THI<QUYNH<ANH<<<<<<<<<<<<<',
]

describe('dòng máy đọc', () => {
  test('của thẻ: số, tên không dấu, ngày sinh, hạn dùng', () => {
    expect(parseMachineLines(card)).toEqual({
      source: 'card-lines',
      number: '036099001234',
      plainName: { text: 'DO THI QUYNH ANH', isCut: false },
      birthDate: '1999-09-05',
      sex: 'Nam',
      expiresOn: '2039-09-05',
    })
  })

  test('chữ số kiểm tra sai ở đâu cũng không đọc', () => {
    for (const [line, text] of card.entries())
      for (let at = 0; at < (line === 2 ? 0 : 30); at++) {
        if (!/\d/.test(text[at]!)) continue
        const other = text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1)
        const lines = card.map((one, index) => (index === line ? other : one))
        expect(parseMachineLines(lines), `${line}:${at}`).toBeNull()
      }
  })

  test.each([
    ['rỗng', []],
    ['ngắn', ['IDVNM', 'X', 'Y']],
    ['không phải chữ của dòng máy đọc', ['ộ'.repeat(30), 'x'.repeat(30), '?'.repeat(30)]],
    ['dài', ['<'.repeat(4000), '<'.repeat(4000)]],
  ])('%s thì không đọc', (_, lines) => {
    expect(parseMachineLines(lines)).toBeNull()
  })

  test('hộ chiếu nước ngoài: số, tên, ngày sinh; thế kỷ sinh không ở tương lai', () => {
    const lines = [
      'P<SWEERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36SWE7408122F1204159ZE184226B<<<<<10',
    ]
    expect(parseMachineLines(lines)).toEqual({
      source: 'passport-lines',
      number: 'L898902C3',
      plainName: { text: 'ERIKSSON ANNA MARIA', isCut: false },
      birthDate: '1974-08-12',
      sex: 'Nữ',
      expiresOn: '2012-04-15',
    })
  })
})
