import { describe, expect, test } from 'vitest'
import { bodyWithCode, withoutSecret } from '@/lib/platform/messages/message-code'
import { plainLetters } from '@/lib/text/plain-letters'
import { compareWords } from './compare-words'
import { isAddressAlone, readPasted } from './read-pasted'

const body = bodyWithCode(
  {
    channel: 'SMS',
    language: 'vi',
    body: '749136 là mã đăng nhập BHXH, dùng 30 phút. Không đọc mã cho ai.\n@dichvucong.baohiemxahoi.gov.vn #749136',
  },
  'K7PM3QX',
)
const sent = { subject: null, words: withoutSecret(body) }
const compared = (pasted: string) => compareWords(pasted, sent)

describe('lời dán vào được so với lời đã gửi', () => {
  test('giống từng chữ, dù mất dấu, xuống dòng khác, hay mã bí mật trong tin là mã nào', () => {
    expect(compared(body)).toBe('same')
    expect(compared(plainLetters(body).replaceAll('\n', '  '))).toBe('same')
    expect(compared(body.replaceAll('749136', '000000'))).toBe('same')
  })

  test('dán một đoạn thì nói là một đoạn, dán mỗi dòng mã thì chưa so được', () => {
    expect(compared(body.slice(0, body.indexOf('\n')))).toBe('part')
    expect(compared('Kiểm tra: K7P-M3QX')).toBe('not-compared')
    expect(compared('')).toBe('not-compared')
  })

  test.each([
    ['thêm đường dẫn', `${body} bhxh-vn.example`],
    ['đổi lời dặn', body.replace('Không đọc', 'Hãy đọc')],
    ['đổi địa chỉ', body.replace('baohiemxahoi.gov', 'baohiemxahoi-gov')],
    ['bớt ở giữa', body.replace(', dùng 30 phút', '')],
    ['chữ cái giả', body.replace('BHXH', 'ВНХН')],
    ['tin khác hẳn', 'Tài khoản của bạn bị khóa. Bấm vào đường dẫn. Kiểm tra: K7P-M3QX'],
  ])('%s thì bị thấy', (_, pasted) => expect(compared(pasted)).toBe('altered'))

  test('thư dán kèm chủ đề vẫn là thư ấy', () => {
    const letter = {
      subject: 'Đã nhận hồ sơ',
      words: 'Kính gửi ông/bà,\n\nĐã nhận hồ sơ của ông/bà.',
    }
    expect(compareWords(`${letter.subject}\n${letter.words}`, letter)).toBe('same')
  })
})

test('mã đứng sẵn trong lời dán thì không phải gõ; mã gõ vào được xem trước', () => {
  expect(readPasted('', body)).toMatchObject({ code: 'K7PM3QX', isUnreadable: false })
  expect(readPasted('h2n-9xk4', body)).toMatchObject({ code: 'H2N9XK4' })
  expect(readPasted('', 'Bạn trúng thưởng 5.000.000 đồng')).toMatchObject({ code: null })
  expect(readPasted(' ', '\n')).toBeNull()
})

test.each(['749136', 'K7P-M3Q-XR', '749 136'])(
  'gõ mã bí mật «%s»: biết ngay, không hiện lại',
  (typed) => expect(readPasted(typed, '')).toMatchObject({ isSecret: true, code: null, typed: '' }),
)

test('gõ thiếu thì nói chưa đúng dạng; lời dài bao nhiêu cũng chỉ đọc một đoạn', () => {
  expect(readPasted('K7P-M3Q', '')).toMatchObject({
    ...{ isUnreadable: true, isSecret: false, typed: 'K7P-M3Q' },
  })
  expect(readPasted('', 'a'.repeat(60_000))!.words).toHaveLength(4000)
})

test('chỉ dán đường dẫn thì không bị trách là thiếu mã', () => {
  const read = (text: string) => isAddressAlone(readPasted('', text)!)
  expect(read('https://bhxh-vn.example/a')).toBe(true)
  expect(read('Mở https://bhxh-vn.example/a ngay')).toBe(false)
})
