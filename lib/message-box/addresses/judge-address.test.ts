import { domainToUnicode } from 'node:url'
import { describe, expect, test } from 'vitest'
import { judgeAddress, trickOfHost, type Trick } from './judge-address'
import { linksIn } from './links-in'
import { lookAlikes } from './look-alikes'
import { ownHosts } from './own-hosts'

const ours = ownHosts('https://cong.vidu.example')
const judge = (typed: string) => judgeAddress(typed, ours)

test('bảng có sáu mươi địa chỉ giả, mỗi địa chỉ một lần, không địa chỉ nào có thể là của người khác', () => {
  expect(lookAlikes).toHaveLength(60)
  expect(new Set(lookAlikes.map(({ address }) => address)).size).toBe(60)
  for (const { address } of lookAlikes) expect(address).toMatch(/\.(gov\.vn|example|test)$/)
})

describe.each(lookAlikes)('$address', ({ address, trick }) => {
  test('bị nhận ra khi dán cả đường dẫn, và nói đúng cách giả', () => {
    for (const typed of [
      address,
      `https://${address}/dang-nhap?x=1`,
      `www.${address.toUpperCase()}.`,
    ])
      expect(judge(typed)).toMatchObject({ is: 'look-alike', trick })
  })
})

test('bỏ bảng đi thì riêng quy tắc cũng nhận ra đủ sáu mươi, nên cách giả mới theo kiểu cũ không lọt', () => {
  const missed = lookAlikes.filter(({ address }) => !trickOfHost(domainToUnicode(address)))
  expect(missed).toEqual([])
})

test.each<[string, Trick]>([
  ['https://dichvucong.baohiemxahoi.gov.vn@vidu.example/dang-nhap', 'before-at'],
  ['https://dichvucong.baohiemxahoi.gov.vn%2Fdang-nhap@vidu.example', 'before-at'],
  ['https://vidu.example/dichvucong.baohiemxahoi.gov.vn/dang-nhap', 'in-path'],
  ['https:\\\\baohiemxahoi.gov.vn.vidu.example\\a', 'inside'],
  ['bao\u200bhiemxahoi-vn.example', 'inside'],
  ['b\u1ea3ohi\u1ec3mx\u00e3h\u1ed9i.vidu.example', 'letters'],
  ['ｂａｏｈｉｅｍｘａｈｏｉ.vidu.example', 'inside'],
])('«%s» bị nhận ra', (typed, trick) =>
  expect(judge(typed)).toMatchObject({ is: 'look-alike', trick }),
)

test.each([
  'dichvucong.baohiemxahoi.gov.vn',
  'https://dichvucong.baohiemxahoi.gov.vn/',
  'HTTPS://DichVuCong.BaoHiemXaHoi.gov.vn:443/dang-nhap?tiep=/ca-nhan#a',
  'http://baohiemxahoi.gov.vn.',
  'https://vssid.baohiemxahoi.gov.vn/a',
  'https://cong.vidu.example/kiem-tra-tin-nhan',
])('«%s» là của cơ quan BHXH', (typed) => expect(judge(typed)).toMatchObject({ is: 'ours' }))

test.each([
  'https://dichvucong.gov.vn',
  'vneid.gov.vn',
  'https://bao.vidu.example/bao-hiem-xa-hoi-mot-lan-2026.html',
  'baohiem.example',
  'baohiemhanoi.example',
  'vivid.example',
  'valid.example',
  'void.example',
  'hoivien.example',
  'https://192.0.2.7/a',
])('«%s» không bị nghi oan: chỉ là chưa biết', (typed) =>
  expect(judge(typed)).toMatchObject({ is: 'unknown' }),
)

test.each([
  '',
  '   ',
  'không phải địa chỉ',
  'javascript:alert(1)',
  'https://',
  'xn--a.example',
  'x'.repeat(5000),
])('«%s» không phải địa chỉ', (typed) => expect(judge(typed)).toBeNull())

test('cổng chạy ở một tên không có dấu chấm thì tên ấy là của mình, tên khác như thế thì không phải địa chỉ', () => {
  const [own] = ownHosts('http://localhost:3000')
  expect(judgeAddress('http://localhost:3000/ho-so', [own!])).toMatchObject({ is: 'ours' })
  expect(judge('http://localhost:3000/ho-so')).toBeNull()
})

test('đường dẫn trong lời tin được tìm ra, chấm câu không dính vào; số tiền, ngày, chữ dính nhau thì không phải', () => {
  const text =
    'BHXH: nhận 1.500.000 đồng ngày 13.12.2026 tại https://bhxh-vn.example/a?b=1. Hoặc vssid-vn.example, hồ sơ.Xin gọi 1900 9068\n@dichvucong.baohiemxahoi.gov.vn #749136'
  expect(linksIn(text)).toEqual([
    'https://bhxh-vn.example/a?b=1',
    'vssid-vn.example',
    'dichvucong.baohiemxahoi.gov.vn',
  ])
  expect(linksIn('thư từ hotro@vssid-vn.example')).toEqual(['vssid-vn.example'])
  expect(linksIn(Array.from({ length: 9 }, (_, at) => `a${at}.example`).join(' '))).toHaveLength(5)
})
