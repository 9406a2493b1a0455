import { expect, test } from 'vitest'
import { forgottenForOneMore, isFull, MOST_UNCONFIRMED } from './remembered'
import type { Status } from './steps/status'
import { statuses } from './steps/status'

const phone = { confirmedPhone: { confirmedPhone: '+84912345678' } }
const own = (reference: string, status: Status = 'DRAFT', isConfirmed = status !== 'DRAFT') => ({
  reference,
  status,
  typed: isConfirmed ? phone : {},
})
const forgotten = (...all: ReturnType<typeof own>[]) =>
  forgottenForOneMore(all).map(({ reference }) => reference)
const unconfirmed = (count: number) => Array.from({ length: count }, (_, at) => own(`n${at}`))

test('đến tờ khai thứ sáu chưa phải quên tờ nào', () =>
  expect(forgotten(...unconfirmed(4), own('a', 'APPROVED'))).toEqual([]))

test('bản nháp chưa xác nhận số điện thoại không bao giờ bị quên', () => {
  expect(forgotten(...unconfirmed(6))).toEqual([])
  expect(forgotten(...unconfirmed(15))).toEqual([])
})

test.each(statuses.filter((status) => status !== 'DRAFT'))(
  'hồ sơ %s nhường chỗ trước bản nháp chưa xác nhận',
  (status) => expect(forgotten(...unconfirmed(5), own('a', status))).toEqual(['a']),
)

test('hồ sơ đã xong nhường chỗ trước hồ sơ đang xử lý, rồi mới đến bản nháp đã xác nhận', () => {
  const all = [own('nháp', 'DRAFT', true), own('đang', 'UNDER_REVIEW'), own('xong', 'REFUSED')]
  expect(forgotten(...unconfirmed(3), ...all)).toEqual(['xong'])
  expect(forgotten(...unconfirmed(4), ...all)).toEqual(['xong', 'đang'])
  expect(forgotten(...unconfirmed(5), ...all)).toEqual(['xong', 'đang', 'nháp'])
  expect(forgotten(...unconfirmed(9), ...all)).toEqual(['xong', 'đang', 'nháp'])
})

test('cùng loại thì hồ sơ lâu không mở nhất nhường chỗ', () =>
  expect(forgotten(...['a', 'b', 'c', 'd', 'e', 'f'].map((one) => own(one, 'APPROVED')))).toEqual([
    'f',
  ]))

test('đầy bản nháp chưa xác nhận thì hãy làm xong bớt', () => {
  expect(isFull(unconfirmed(MOST_UNCONFIRMED - 1))).toBe(false)
  expect(isFull([...unconfirmed(MOST_UNCONFIRMED), own('a', 'APPROVED')])).toBe(true)
})
