import { describe, expect, test } from 'vitest'
import { matchPlaces } from './match-places'

const provinces = [
  { label: '01 - Thành phố Hà Nội', former: ['Hà Tây'], usage: ['hn', 'hanoi'] },
  { label: '46 - Thành phố Huế', former: ['Tỉnh Thừa Thiên Huế'] },
  { label: '79 - Thành phố Hồ Chí Minh', former: ['Tỉnh Bình Dương'], usage: ['hcm', 'sai gon'] },
  { label: '91 - Tỉnh An Giang', former: ['Tỉnh Kiên Giang'], usage: ['kg'] },
]
const wards = [
  { label: '26740 - Phường Bến Nghé' },
  { label: '27001 - Phường 05', former: ['Phường An Hội'] },
  { label: "24346 - Xã Ea H'leo" },
  { label: "24412 - Xã M'Đrắk" },
  { label: '00312 - Huyện An Dương' },
]
const found = (typed: string, lines: { label: string }[] = provinces) =>
  matchPlaces(typed, lines).map(({ line, by }) => [line.label.replace(/^\d+ - /, ''), by])

describe('gõ tên nơi trong một danh sách', () => {
  test.each([
    ['hn', 'Thành phố Hà Nội', null],
    ['Hà Tây', 'Thành phố Hà Nội', 'Hà Tây'],
    ['SÀI GÒN', 'Thành phố Hồ Chí Minh', null],
    ['kiên giang', 'Tỉnh An Giang', 'Tỉnh Kiên Giang'],
    ['tinh kien giang', 'Tỉnh An Giang', 'Tỉnh Kiên Giang'],
    ['binh d', 'Thành phố Hồ Chí Minh', 'Tỉnh Bình Dương'],
    ['tp hue', 'Thành phố Huế', null],
    ['TP. Huế', 'Thành phố Huế', null],
    ['79', 'Thành phố Hồ Chí Minh', null],
    ['hochiminh', 'Thành phố Hồ Chí Minh', null],
  ])('«%s» → %s', (typed, name, by) => {
    expect(found(typed)[0]).toEqual([name, by])
  })

  test.each([
    ['p5', 'Phường 05'],
    ['P.05', 'Phường 05'],
    ['phường 5', 'Phường 05'],
    ['hleo', "Xã Ea H'leo"],
    ['ea hleo', "Xã Ea H'leo"],
    ['mdrak', "Xã M'Đrắk"],
    ['m drak', "Xã M'Đrắk"],
    ['quận an dương', 'Huyện An Dương'],
    ['bennghe', 'Phường Bến Nghé'],
    ['26740', 'Phường Bến Nghé'],
  ])('«%s» → %s', (typed, name) => {
    expect(found(typed, wards)[0]?.[0]).toBe(name)
  })

  test('chưa gõ gì thì có cả danh sách; không đâu có thì không có gì', () => {
    expect(found('')).toHaveLength(provinces.length)
    expect(found('kh')).toEqual([])
    expect(found('@@')).toHaveLength(provinces.length)
  })

  test('đúng tên đứng trước tên dài hơn và tên cũ', () => {
    const lines = [
      { label: 'Xã Châu Thành A' },
      { label: 'Xã Tân Châu', former: ['Xã Châu Thành'] },
      { label: 'Xã Châu Thành' },
    ]
    expect(found('chau thanh', lines)).toEqual([
      ['Xã Châu Thành', null],
      ['Xã Tân Châu', 'Xã Châu Thành'],
      ['Xã Châu Thành A', null],
    ])
  })
})

describe('chữ chỉ thời gian và tiếng Anh quanh tên nơi', () => {
  test.each([
    ['tỉnh Bình Dương cũ', 'Thành phố Hồ Chí Minh', 'Tỉnh Bình Dương'],
    ['bình dương (cũ)', 'Thành phố Hồ Chí Minh', 'Tỉnh Bình Dương'],
    ['tinh kien giang truoc day', 'Tỉnh An Giang', 'Tỉnh Kiên Giang'],
    ['TP.HCM (Bình Dương cũ)', 'Thành phố Hồ Chí Minh', 'Tỉnh Bình Dương'],
    ['ho chi minh city', 'Thành phố Hồ Chí Minh', null],
    ['Hà Nội mới', 'Thành phố Hà Nội', null],
    ['kiengiang', 'Tỉnh An Giang', 'Tỉnh Kiên Giang'],
  ])('«%s» → %s', (typed, name, by) => {
    expect(found(typed)[0]).toEqual([name, by])
  })

  test('«Chợ Mới», «Củ Chi» là tên, không mất chữ nào', () => {
    const lines = [{ label: 'Xã Chợ' }, { label: 'Huyện Chợ Mới' }, { label: 'Huyện Củ Chi' }]
    expect(found('chợ mới', lines)).toEqual([['Huyện Chợ Mới', null]])
    expect(found('chợ mới cũ', lines)[0]).toEqual(['Huyện Chợ Mới', null])
    expect(found('cu chi', lines)).toEqual([['Huyện Củ Chi', null]])
  })
})
