import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDigits, toDigits } from '@/lib/paper-code/digits'
import { signPaper } from '@/lib/paper-code/sign-paper'
import { aPaper } from '@/lib/paper-code/fixtures'
import { aCode, aDevice, aStatement, AT, judgedAt } from './fixtures'
import { signer } from './keys'
import { sealStatement } from './shown-code'
import { signStatement } from './sign-statement'
import { readStatement, writeStatement } from './statement-bytes'

const MINUTE = 60_000
const phone = aDevice()
const isAt = async (code: string, now: number, withdrawn?: string[]) =>
  (await judgedAt(code, now, withdrawn)).is

describe('điều cổng ký về một thẻ', () => {
  test('đọc ra đúng điều đã ghi, tên của mọi dân tộc, thẻ không có ngày hết', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.option(fc.integer({ min: 0, max: 100 })),
        fc.boolean(),
        (name, level, isOpen) => {
          const fullName = name.normalize('NFC').replace(/\n/g, ' ')
          const statement = aStatement(phone.key, {
            ...{ fullName, level },
            ...(isOpen && { validTo: null }),
          })
          expect(readStatement(writeStatement(statement))).toEqual(statement)
        },
      ),
    )
  })

  test('cả mã vừa một hình QR mà điện thoại nhỏ vẫn hiện rõ', () => {
    const code = aCode(phone, { fullName: 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo' })
    expect(code.split('#')[1]!.length).toBeLessThan(760)
  })
})

describe('người ở cơ sở khám chữa bệnh kiểm tra', () => {
  test('mã đang đổi: hợp lệ, và nói đúng tên, thời hạn, mức hưởng', async () => {
    expect(await judgedAt(aCode(phone), AT + 30_000)).toMatchObject({
      is: 'valid',
      statement: { fullName: "H'Hen Niê", validTo: '2026-12-31', level: 80, birthYear: 1989 },
    })
  })

  test.each([-2, -1, 0, 1, 2])(
    'đồng hồ điện thoại lệch %i phút: mã vẫn hợp lệ trong cả phút nó hiện',
    async (minutes) => {
      for (let second = 0; second < 60; second++) {
        const now = AT + second * 1000
        const code = aCode(phone, {}, now + minutes * MINUTE)
        expect(await isAt(code, now), `${second}`).toBe('valid')
      }
    },
  )

  test.each([
    [-10, 'old-picture'],
    [10, 'clock-ahead'],
  ])('đồng hồ lệch %i phút thì không', async (minutes, fault) => {
    expect(await isAt(aCode(phone, {}, AT + minutes * MINUTE), AT)).toBe(fault)
  })

  test('ảnh chụp màn hình ba phút trước là ảnh chụp cũ, chụp vào giây nào cũng vậy', async () => {
    for (let second = 0; second < 60; second++) {
      const taken = AT + second * 1000
      expect(await isAt(aCode(phone, {}, taken), taken + 3 * MINUTE)).toBe('old-picture')
    }
  })

  test('đổi một bit ở bất kỳ byte nào thì không còn là thẻ của cổng', async () => {
    const code = aCode(phone)
    const digits = code.split('#')[1]!
    const [statement, rolling] = [digits.slice(0, -165), digits.slice(-165)]
    const verdicts = new Set<string>()
    const flipped = (part: string, at: number, bit: number) => {
      const bytes = fromDigits(part)!
      bytes[at]! ^= 1 << bit
      return toDigits(bytes)
    }
    for (let at = 0; at < fromDigits(statement)!.length; at++)
      verdicts.add(await isAt(flipped(statement, at, at % 8) + rolling, AT))
    for (let at = 0; at < fromDigits(rolling)!.length; at++)
      expect(await isAt(statement + flipped(rolling, at, at % 8), AT), `${at}`).toBe('altered')
    // The version, the key and the length stand before what is signed is looked at.
    expect([...verdicts].sort()).toEqual(['altered', 'cut-short', 'unknown-key'])
  })

  test('thẻ hết hạn, chưa đến hạn, giữ quá 30 ngày: mỗi điều một lời', async () => {
    const day = { now: AT }
    expect(await isAt(aCode(phone, { validTo: '2026-11-29' }), day.now)).toBe('card-expired')
    expect(await isAt(aCode(phone, { validTo: '2026-11-30' }), day.now)).toBe('valid')
    expect(await isAt(aCode(phone, { validTo: null }), day.now)).toBe('valid')
    expect(await isAt(aCode(phone, { validFrom: '2026-12-01' }), day.now)).toBe('not-yet-valid')
    expect(await isAt(aCode(phone, { expiresAt: AT / 1000 }), day.now)).toBe('kept-too-long')
  })

  test('thẻ đã thu hồi thì nói thu hồi, dù mã còn mới', async () => {
    const { id } = aStatement(phone.key)
    expect(await isAt(aCode(phone), AT, [id])).toBe('withdrawn')
    expect(await isAt(aCode(phone), AT, ['ffffffffffffffff'])).toBe('valid')
  })

  test('mã quét thiếu, mã của tờ khai, chữ lạ: không bao giờ là thẻ', async () => {
    const code = aCode(phone)
    expect(await isAt(code.slice(0, -1), AT)).toBe('cut-short')
    expect(await isAt(code.slice(0, 100), AT)).toBe('cut-short')
    expect(await isAt('DN4010166210987', AT)).toBe('not-a-code')
    expect(await isAt(signPaper(aPaper()), AT)).not.toBe('valid')
    expect(await isAt(`${code}1`, AT)).not.toBe('valid')
  })
})

describe('người giả thẻ', () => {
  const stranger = generateKeyPairSync('ed25519').privateKey
  const own = (keyId: string) =>
    sealStatement(keyId, aStatement(phone.key), (bytes) => sign(null, bytes, stranger))

  test('tự ký bằng khóa của mình: không biết khóa ấy; mượn tên khóa của cổng: bị sửa', async () => {
    expect(await isAt(phone.shows(own('01020304'), AT), AT)).toBe('unknown-key')
    expect(await isAt(phone.shows(own(signer.id), AT), AT)).toBe('altered')
  })

  test('chép điều cổng đã ký sang máy khác: máy ấy không ký được phút nào', async () => {
    const digits = signStatement(aStatement(phone.key))
    expect(await isAt(aDevice().shows(digits, AT), AT)).toBe('altered')
  })

  test('ghép phút mới của thẻ này vào thẻ khác của cùng máy cũng không được', async () => {
    const rolling = aCode(phone).slice(-165)
    const other = signStatement(aStatement(phone.key, { id: '1111111111111111' }))
    expect(await isAt(other + rolling, AT)).toBe('altered')
  })
})
