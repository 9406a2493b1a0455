import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKey } from './name-key'
import { pairsOf, indexWords } from '../readings/words-of'

describe('khóa của một tên', () => {
  test.each([
    ['BVĐK Đống Đa', 'Bệnh viện đa khoa Đống Đa'],
    ['TTYT H. Ba Vì', 'Trung tâm y tế huyện Ba Vì'],
    ['TYT P.12 - Q.1', 'Trạm y tế Phường 12, Quận 1'],
    ['tyt p12 q1', 'Trạm y tế Phường 12, Quận 1'],
    ['Phường 01', 'phường 1'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['tphcm', 'Thành phố Hồ Chí Minh'],
    ['TX Tân Châu', 'Thị xã Tân Châu'],
    ['TT Phố Mới', 'Thị trấn Phố Mới'],
    ['TT y tế', 'Trung tâm y tế'],
    ['X. Mỹ Lí', 'Xã Mĩ Lý'],
    ['PKĐK KV An Bình', 'Phòng khám đa khoa khu vực An Bình'],
    ['Cty CP TM&DV Lúa Vàng', 'Công ty cổ phần Thương mại Dịch vụ Lúa Vàng'],
    ['CT TNHH MTV Mẩy', 'Công ty trách nhiệm hữu hạn một thành viên Mẩy'],
    ['DNTN Mẩy', 'Doanh nghiệp tư nhân Mẩy'],
    ['HTX Mẩy', 'Hợp tác xã Mẩy'],
    ['UBND xã Mẩy', 'Ủy ban nhân dân xã Mẩy'],
    ['Bác sỹ Mẩy', 'bác sĩ Mẩy'],
    ['BV Nhi Đồng II', 'Bệnh viện Nhi đồng 2'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['BV 108', 'bv108'],
  ])('«%s» cũng là «%s»', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  test.each([
    ["H'Hen Niê", 'h hen nie'],
    ['H Hen Niê', 'h hen nie'],
    ['Y Bhăm', 'y bham'],
    ["Ea H'leo", 'ea h leo'],
    ['Ea H leo', 'ea h leo'],
    ['Lò Thị P', 'lo thi p'],
  ])('«%s» là tên riêng, không phải viết tắt', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  test('làm lại lần nữa không đổi', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,7}( [a-z]{2,7}){0,4}$/), (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text))
      }),
    )
  })
})

describe('các chữ của một dòng', () => {
  test('có chữ viết tắt, chữ viết đủ và từng cặp chữ kề nhau', () => {
    const words = indexWords('TTYT H. Ba Vì', 'Hà Nội')
    expect(words).toEqual(
      expect.arrayContaining(['ttyt', 'trung', 'huyen', 'ba', 'vi', 'ba vi', 'ha', 'noi']),
    )
    expect(words).not.toContain('vi ha')
  })

  test('tìm bằng tên nào cũng thấy: mọi chữ của khóa đều có mặt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const key = nameKey(name).split(' ').filter(Boolean)
        expect(indexWords(name)).toEqual(expect.arrayContaining([...key, ...pairsOf(key)]))
      }),
    )
  })
})
