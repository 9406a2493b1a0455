import { describe, expect, test } from 'vitest'
import { foundBy, verdictOn, type PlaceChoice } from './place-choices'

const place = (label: string, names: Partial<PlaceChoice> = {}): PlaceChoice => ({
  value: label.split(' ')[0]!,
  label,
  usage: [],
  former: [],
  ...names,
})

const provinces = [
  place('01 - Thành phố Hà Nội', { former: ['Tỉnh Hà Tây'] }),
  place('31 - Thành phố Hải Phòng', { former: ['Tỉnh Hải Dương'] }),
  place('42 - Tỉnh Hà Tĩnh'),
  place('52 - Tỉnh Gia Lai', { former: ['Tỉnh Bình Định'] }),
  place('66 - Tỉnh Đắk Lắk', { usage: ['Đắc Lắc', 'Darlac'], former: ['Tỉnh Phú Yên'] }),
  place('79 - Thành phố Hồ Chí Minh', {
    usage: ['hcm', 'tphcm', 'Sài Gòn'],
    former: ['Tỉnh Bà Rịa - Vũng Tàu', 'Tỉnh Bình Dương'],
  }),
  place('91 - Tỉnh An Giang', { former: ['Tỉnh Kiên Giang'] }),
]
const districts = [
  place('760 - Quận 1'),
  place('771 - Quận 10'),
  place('772 - Quận 11'),
  place("645 - Huyện Ea H'leo"),
  place('650 - Xã An Hòa'),
  place('651 - Phường An Hòa'),
]

const first = (typed: string, choices = provinces) => foundBy(typed, choices)[0]?.line.label

describe('gõ gì trong danh sách nơi chốn thì thấy nơi ấy trước tiên', () => {
  test.each([
    ['ha noi', '01 - Thành phố Hà Nội'],
    ['HÀ NỘI', '01 - Thành phố Hà Nội'],
    ['hanoi', '01 - Thành phố Hà Nội'],
    ['tp ha noi', '01 - Thành phố Hà Nội'],
    ['tp. Hà Nội', '01 - Thành phố Hà Nội'],
    ['thành phố hà nội', '01 - Thành phố Hà Nội'],
    ['01', '01 - Thành phố Hà Nội'],
    ['01 - Thành phố Hà Nội', '01 - Thành phố Hà Nội'],
    ['hcm', '79 - Thành phố Hồ Chí Minh'],
    ['sài gòn', '79 - Thành phố Hồ Chí Minh'],
    ['sai gon', '79 - Thành phố Hồ Chí Minh'],
    ['đắc lắc', '66 - Tỉnh Đắk Lắk'],
    ['kien giang', '91 - Tỉnh An Giang'],
    ['ba ria', '79 - Thành phố Hồ Chí Minh'],
    ['tỉnh phú yên', '66 - Tỉnh Đắk Lắk'],
    ['giang', '91 - Tỉnh An Giang'],
  ])('«%s» → %s', (typed, label) => {
    expect(first(typed)).toBe(label)
  })

  test('tên đúng đứng trước tên dài hơn: Quận 1 trước Quận 10', () => {
    for (const typed of ['quan 1', 'q1', 'Q. 1', 'quận 1'])
      expect(foundBy(typed, districts).map(({ line }) => line.value)).toEqual(['760', '771', '772'])
    expect(verdictOn('q1', districts)).toMatchObject({ kind: 'one', choice: { value: '760' } })
  })

  test('bỏ dấu nháy vẫn thấy', () => {
    expect(first('ea hleo', districts)).toBe("645 - Huyện Ea H'leo")
    expect(first('eahleo', districts)).toBe("645 - Huyện Ea H'leo")
  })

  test('không gõ gì thì thấy cả danh sách, gõ toàn dấu câu thì không thấy gì', () => {
    expect(foundBy('  ', provinces)).toHaveLength(provinces.length)
    expect(foundBy('???', provinces)).toEqual([])
  })
})

describe('rời ô khi còn chữ trong ô', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ha', 'several'],
    ['ha noi', 'one'],
    ['hcm', 'one'],
    ['91', 'one'],
    ['gia lai', 'one'],
    ['zzz', 'unknown'],
    ['???', 'unknown'],
    ['kien giang', 'former'],
    ['ha tay', 'former'],
  ])('«%s» là %s', (typed, kind) => {
    expect(verdictOn(typed, provinces).kind).toBe(kind)
  })

  test('hai nơi cùng tên thì hỏi lại, không tự chọn', () => {
    expect(verdictOn('an hoa', districts)).toEqual({ kind: 'several', count: 2 })
    expect(verdictOn('xa an hoa', districts)).toMatchObject({
      kind: 'one',
      choice: { value: '650' },
    })
  })

  test('tên tỉnh cũ không tự thành tỉnh khác: nói tên cũ và nơi ấy nay là đâu', () => {
    expect(verdictOn('Kiên Giang', provinces)).toMatchObject({
      kind: 'former',
      name: 'Tỉnh Kiên Giang',
      choice: { label: '91 - Tỉnh An Giang' },
    })
  })
})
