import { describe, expect, test } from 'vitest'
import { describeAddress } from './address'
import { placeLabel, structureOn } from './place'

const hanoi = { code: '01', name: 'Thành phố Hà Nội' }
const phuongLiet = { code: '00352', name: 'Phường Phương Liệt' }
const thanhXuan = { code: '009', name: 'Quận Thanh Xuân' }

test('nơi chốn hiện mã và tên', () => {
  expect(placeLabel(hanoi)).toBe('01 - Thành phố Hà Nội')
})

test.each([
  ['2020-08-26', '2020'],
  ['2025-06-30', '2020'],
  ['2025-07-01', '2025'],
  ['2026-11-23', '2025'],
])('giấy tờ ngày %s viết theo cơ cấu %s', (day, structure) => {
  expect(structureOn(day)).toBe(structure)
})

describe('địa chỉ một dòng', () => {
  const street = '150 Phố Giả Định'

  test('hai cấp', () => {
    const places = { province: hanoi, district: null, commune: phuongLiet }
    expect(describeAddress(street, places)).toBe(
      '150 Phố Giả Định, Phường Phương Liệt, Thành phố Hà Nội',
    )
  })

  test('ba cấp của trước 01/07/2025', () => {
    const places = { province: hanoi, district: thanhXuan, commune: phuongLiet }
    expect(describeAddress(street, places)).toBe(
      '150 Phố Giả Định, Phường Phương Liệt, Quận Thanh Xuân, Thành phố Hà Nội',
    )
  })

  test('huyện đảo không có xã chỉ nói tên một lần', () => {
    const island = { code: '318', name: 'Huyện Bạch Long Vĩ' }
    const places = {
      province: { code: '31', name: 'Thành phố Hải Phòng' },
      district: island,
      commune: island,
    }
    expect(describeAddress(' Khu dân cư số 2 ', places)).toBe(
      'Khu dân cư số 2, Huyện Bạch Long Vĩ, Thành phố Hải Phòng',
    )
  })

  test('phần chưa biết thì bỏ qua, không để lại dấu phẩy', () => {
    expect(describeAddress('', { province: hanoi, district: null, commune: null })).toBe(
      'Thành phố Hà Nội',
    )
  })
})
