import { expect, test } from 'vitest'
import { errorsOfCodes } from './code-words'

const ofOne = ['code']
const ofThree = ['code', 'phoneCode', 'emailCode']
const messages = (asked: string[], fields: string[]) =>
  errorsOfCodes(asked, { fields, typed: {} }).map(({ message }) => message)

test('nhiều ô mã cùng trống: mỗi lời báo nói tên ô của nó', () => {
  const asked = ['code.no-code', 'phoneCode.no-code', 'emailCode.wrong']
  const said = messages(asked, ofThree)
  expect(new Set(said).size).toBe(3)
  expect(said[1]).toBe('Nhập đủ 6 chữ số của mã. Ô: “Mã gửi đến số điện thoại mới”.')
  expect(said[2]).toContain('Ô: “Mã gửi đến thư điện tử mới”.')
})

test('chỉ một ô mã thì lời báo không phải nhắc tên ô', () => {
  expect(messages(['code.no-code'], ofOne)).toEqual(['Nhập đủ 6 chữ số của mã.'])
})
