import { expect, test } from 'vitest'
import { otherInRegister } from './other-in-register'

const account = {
  fullName: 'Nguyễn Thị Hòa',
  idNumber: '001186000123',
  phone: '+84987654321',
  address: '12 phố Giả Định, Phường Ba Đình',
}

test('hai nơi ghi giống nhau, chỉ khác chữ hoa hay chỗ đặt dấu: không có gì phải nói', () =>
  expect(
    otherInRegister(account, {
      ...account,
      fullName: 'NGUYỄN THỊ HOÀ'.normalize('NFD'),
      address: '12 Phố Giả Định, phường Ba Đình',
    }),
  ).toEqual({}))

test('mỗi điều sổ ghi khác được kể bằng chữ của sổ', () =>
  expect(
    otherInRegister(account, {
      fullName: 'Nguyễn Thị Hoa',
      idNumber: '001186000124',
      phone: '+84987654320',
      address: 'Thôn Ví Dụ',
    }),
  ).toEqual({
    fullName: 'Nguyễn Thị Hoa',
    idNumber: '001186000124',
    phone: '+84987654320',
    address: 'Thôn Ví Dụ',
  }))

test('điều chỉ sổ biết thì kể, điều sổ không biết thì thôi; không có trong sổ thì không kể gì', () => {
  const alone = { ...account, phone: null, address: null }
  const person = { ...account, phone: null }
  expect(otherInRegister(alone, person)).toEqual({ address: account.address })
  expect(otherInRegister(account, null)).toEqual({})
})
