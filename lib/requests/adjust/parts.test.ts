import { describe, expect, test } from 'vitest'
import { waysOf } from './codes'
import { adjustmentsOf, chosenOf, errorsOfNew, type Wishes } from './parts'

const owner = {
  id: 'a',
  login: '0123456789',
  bhxhCode: '0123456789',
  fullName: 'Lò Thị Mẩy',
  idNumber: '001099012345',
  phone: '+84912345678',
  email: 'may@vidu.vn',
  emailVerified: true,
  address: 'Tổ 3, Phường Núi Sam, Tỉnh An Giang',
  language: 'vi',
  transaction: { place: 'portal', ivan: '', officeCode: '08902' },
  declarationId: null,
  contactPerson: null,
  unit: {},
  certificate: null,
}

const wishing = (typed: object, differing: object = {}): Wishes => ({
  typed: typed as Wishes['typed'],
  owner: { ...owner, ...differing },
  names: { address: 'Số 5, Phường Châu Đốc, Tỉnh An Giang', place: '', office: '' },
  heldNames: { place: 'Cổng', office: 'BHXH Châu Đốc' },
})

describe('điều chỉnh thông tin: chỉ hỏi điều đã chọn', () => {
  test.each([
    ['không chọn gì', {}, [], []],
    ['chỉ điện thoại', { phone: 'yes', newPhone: '0987 654 321' }, ['phone'], []],
    ['điện thoại để trống', { phone: 'yes', newEmail: 'x@vidu.vn' }, ['phone'], ['newPhone']],
    ['số bàn', { phone: 'yes', newPhone: '024 3789 9999' }, ['phone'], ['newPhone']],
    ['đúng số đang dùng', { phone: 'yes', newPhone: '0912345678' }, ['phone'], ['newPhone']],
    ['thư viết thiếu', { email: 'yes', newEmail: 'may@' }, ['email'], ['newEmail']],
    ['thư đang dùng', { email: 'yes', newEmail: 'may@vidu.vn' }, ['email'], ['newEmail']],
    [
      'cả hai đều sai, kể theo thứ tự trang',
      { email: 'yes', phone: 'yes', newPhone: '12', newEmail: '' },
      ['phone', 'email'],
      ['newPhone', 'newEmail'],
    ],
    [
      'điều bỏ chọn thì chữ cũ không bị xét',
      { phone: '', newPhone: '12', email: 'yes', newEmail: 'moi@vidu.vn' },
      ['email'],
      [],
    ],
  ])('%s', (_, typed, chosen, wrong) => {
    expect(chosenOf(typed)).toEqual(chosen)
    expect(errorsOfNew(wishing(typed)).map(({ field }) => field)).toEqual(wrong)
  })

  const fields = (typed: object) => errorsOfNew(wishing(typed)).map(({ field }) => field)

  test('địa chỉ, nơi giao dịch, cơ quan: hỏi từng danh sách một, chọn lại điều đang dùng thì được nói', () => {
    expect(fields({ address: 'yes' })).toEqual(['province', 'street'])
    expect(fields({ address: 'yes', province: '91', street: 'Số 5' })).toEqual(['commune'])
    expect(fields({ transaction: 'yes' })).toEqual(['place'])
    expect(fields({ transaction: 'yes', place: 'ivan' })).toEqual(['ivan'])
    expect(fields({ office: 'yes' })).toEqual(['officeProvince'])
    expect(fields({ office: 'yes', officeProvince: '089' })).toEqual(['officeCode'])
    const same = wishing({ office: 'yes', officeProvince: '089', officeCode: '08902' })
    const names = { ...same.names, office: same.heldNames.office }
    expect(errorsOfNew({ ...same, names }).map(({ field }) => field)).toEqual(['officeCode'])
  })

  test('giá trị cũ đứng cạnh giá trị mới, viết như người đọc; chưa có thì để trống', () => {
    const typed = { phone: 'yes', newPhone: '+84 987654321', email: 'yes', newEmail: 'moi@vidu.vn' }
    expect(adjustmentsOf(wishing(typed, { email: null }))).toEqual([
      { part: 'Điện thoại di động', before: '0912 345 678', after: '0987 654 321' },
      { part: 'Địa chỉ thư điện tử', before: '', after: 'moi@vidu.vn' },
    ])
  })
})

describe('mã xác thực đi đường nào', () => {
  const both = ['SMS', 'EMAIL']
  test.each([
    ['đổi thư: điện thoại hay thư đã xác nhận', { email: 'yes' }, {}, both],
    ['đổi số: chỉ số cũ, vì chính số ấy sắp thôi dùng', { phone: 'yes' }, {}, ['SMS']],
    ['thư chưa xác nhận không nhận được mã', { email: 'yes' }, { emailVerified: false }, ['SMS']],
    ['không còn số cũ: chỉ đổi được tại quầy', { phone: 'yes' }, { phone: null }, []],
  ])('%s', (_, typed, differing, channels) => {
    const signer = { ...owner, ...differing }
    const ways = waysOf(typed as Record<string, string>, { owner: signer, signer })
    expect(ways.map(({ channel }) => channel)).toEqual(channels)
  })

  test('của con: mã đến liên hệ của cha mẹ, đổi số hay không; số cũ của con không nhận gì', () => {
    const signer = { ...owner, id: 'cha-me', phone: '+84912000999' }
    const child = { ...owner, phone: '+84912000111' }
    const ways = waysOf({ phone: 'yes' }, { owner: child, signer })
    expect(ways.map(({ sentTo }) => sentTo)).toEqual([signer.phone, signer.email])
  })
})
