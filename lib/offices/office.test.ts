import { describe, expect, test } from 'vitest'
import { ivanProviderLabel } from './ivan'
import {
  districtOfficeName,
  type Office,
  officeLabel,
  officeTree,
  wholeOfficeLabel,
  wholeOfficeName,
} from './office'

const anOffice = (differing: Partial<Office>): Office => ({
  code: '089',
  parentCode: null,
  name: 'BHXH Tỉnh An Giang',
  parentName: null,
  address: null,
  phone: null,
  attested: true,
  ...differing,
})

describe('cây cơ quan', () => {
  test('cơ quan huyện nằm dưới cơ quan tỉnh của mình, giữ nguyên thứ tự', () => {
    const flat = [
      anOffice({}),
      anOffice({ code: '091' }),
      anOffice({ code: '08902', parentCode: '089' }),
      anOffice({ code: '08903', parentCode: '089' }),
    ]
    const shape = officeTree(flat).map(({ code, offices }) => [
      code,
      offices.map((office) => office.code),
    ])
    expect(shape).toEqual([
      ['089', ['08902', '08903']],
      ['091', []],
    ])
  })
})

describe('tên cơ quan trên màn hình', () => {
  test.each([
    [{}, '[089] BHXH Tỉnh An Giang'],
    [{ code: '002', name: 'BHXH Tỉnh Hà Giang', attested: false }, '[002] BHXH Tỉnh Hà Giang'],
    [{ code: '08902', parentCode: '089', name: 'BHXH TP Châu Đốc' }, '[08902] BHXH TP Châu Đốc'],
    [
      { code: '07201', parentCode: '072', name: 'BHXH Huyện Tân Biên', attested: false },
      'BHXH Huyện Tân Biên',
    ],
  ])('mã chỉ hiện khi đã biết chắc: %o', (office, label) => {
    expect(officeLabel(anOffice(office))).toBe(label)
  })

  test('đứng một mình thì nói cả tỉnh; cơ quan tỉnh là tên của chính nó', () => {
    const under = { name: 'BHXH Huyện Châu Thành', parentCode: '091' }
    expect(wholeOfficeName(anOffice({ ...under, parentName: 'BHXH Tỉnh Kiên Giang' }))).toBe(
      'BHXH Huyện Châu Thành, Tỉnh Kiên Giang',
    )
    const city = {
      name: 'BHXH Quận 1',
      code: '07901',
      parentCode: '079',
      parentName: 'BHXH TP Hồ Chí Minh',
    }
    expect(wholeOfficeLabel(anOffice(city))).toBe('[07901] BHXH Quận 1, TP Hồ Chí Minh')
    expect(wholeOfficeName(anOffice({}))).toBe('BHXH Tỉnh An Giang')
  })

  test.each([
    ['Thành phố Châu Đốc', 'BHXH TP Châu Đốc'],
    ['Thị xã Tân Châu', 'BHXH TX Tân Châu'],
    ['Huyện An Phú', 'BHXH Huyện An Phú'],
    ['Quận 1', 'BHXH Quận 1'],
  ])('%s có %s', (district, office) => {
    expect(districtOfficeName(district)).toBe(office)
  })

  test.each([
    ['00040', 'eBH – Công ty Giả Định (mã 00040)'],
    ['ebh', 'eBH – Công ty Giả Định'],
  ])('tổ chức I-VAN mã %s: chỉ mã số thật mới hiện', (code, label) => {
    expect(ivanProviderLabel({ code, name: 'eBH', organisation: 'Công ty Giả Định' })).toBe(label)
  })
})
