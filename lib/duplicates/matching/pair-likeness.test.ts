import { describe, expect, test } from 'vitest'
import { shownPhone } from '@/lib/forms/shown'
import { pairLines } from '@/lib/review/pairs/shown-pair'
import type { Likened } from './likened'
import { pairLikeness } from './pair-likeness'

const who: Likened = {
  fullName: 'Hồ Hữu Dung',
  birthDate: '1988-03-27',
  bhxhCode: '8054530418',
  idNumber: '089188399708',
}
const whoWith = (more: Partial<Likened>): Likened => ({ ...who, ...more })
const inRow = { bhxhCode: '8054530419', idNumber: '089188399709' }

describe('sinh đôi có số liền nhau là hai người', () => {
  test.each(['Hồ Hữu Dũng', 'Hồ Hữu Dun', 'Hồ Hữu Nhung', 'Hồ Dung'])('«%s»', (fullName) =>
    expect(pairLikeness(who, whoWith({ ...inRow, fullName, phone: '+84912345678' }))).toEqual([]),
  )

  test('cùng tên với số liền nhau thì là gõ nhầm', () =>
    expect(pairLikeness(who, whoWith({ ...inRow, fullName: 'HO HUU DUNG' }))).toEqual([
      'bhxh-near',
      'id-near',
      'name-birth',
    ]))
})

describe('tên khác một chữ cái hoặc một dấu là gõ nhầm khi điều khác khớp', () => {
  const others = { bhxhCode: '7912345678', idNumber: 'C1234567' }
  test.each(['Hồ Hữu Dug', 'Hồ Hữ Dung', 'Hồ Hữu Dũng', 'Hồ Hữu Sung', 'Hồ Huu Dung'])(
    '«%s»',
    (fullName) => {
      const near = whoWith({ fullName, bhxhCode: '8054530481', idNumber: 'C1234567' })
      expect(pairLikeness(who, near)).toContain('bhxh-near')
      expect(pairLikeness(who, whoWith({ ...others, fullName }))).toContain('name-birth')
    },
  )

  test('không còn điều gì khớp ngoài tên, hoặc hai thẻ và hai mã khác hẳn: không nêu', () => {
    const { birthDate: _, ...unknown } = whoWith({ ...others, fullName: 'Hồ Hữu Dug' })
    expect(pairLikeness(who, unknown)).toEqual([])
    const cards = { bhxhCode: '7912345678', idNumber: '089188123456' }
    expect(pairLikeness(who, whoWith({ ...cards, fullName: 'Hồ Hữu Dũng' }))).toEqual([])
  })

  test('cùng điện thoại: nêu, trừ khi ngày sinh là của người khác', () => {
    const phone = '+84912345678'
    const { birthDate: _, ...unknown } = whoWith({ ...others, phone, fullName: 'Hồ Hữu Dug' })
    expect(pairLikeness(whoWith({ phone }), unknown)).toEqual(['name-phone'])
    const son = whoWith({ ...others, phone, birthDate: '2012-03-27' })
    expect(pairLikeness(whoWith({ phone }), son)).toEqual([])
  })
})

test('gõ nhầm đúng chữ số năm sinh trong số căn cước: năm ấy không nói là người khác', () => {
  const { birthDate: _, ...typed } = whoWith({ bhxhCode: '7912345678', idNumber: '089178399708' })
  expect(pairLikeness(who, typed)).toEqual(['id-near'])
})

test('hai lỗi trong một số: chỉ tin khi tên và ngày sinh khớp', () => {
  const two = whoWith({ bhxhCode: '8154530419', idNumber: 'C1234567' })
  expect(pairLikeness(who, two)).toContain('bhxh-near')
  expect(pairLikeness(who, { ...two, fullName: 'Hồ Hữu Sung' })).not.toContain('bhxh-near')
})

test('cán bộ đọc được vì sao: từng điều giống nhau thế nào', () => {
  const other = whoWith({ ...inRow, fullName: 'Hồ Hữu Sung', phone: '+84912345678' })
  const areOf = (field: string) => pairLines(who, other, true).find((one) => one.field === field)
  expect(areOf('name')).toMatchObject({ are: 'Khác một chữ cái', isAlike: true })
  expect(areOf('bhxh')).toMatchObject({ are: 'Số liền nhau', isAlike: true })
  expect(areOf('phone')).toMatchObject({
    are: 'Không so được',
    own: '—',
    other: shownPhone('+84912345678'),
  })
  const covered = pairLines(whoWith({ phone: '+84987654321' }), other, false)
  expect(covered.find(({ field }) => field === 'phone')).toMatchObject({ are: 'Khác' })
  expect(JSON.stringify(covered)).not.toContain('912')
})
