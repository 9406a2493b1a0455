import { expect, test } from 'vitest'
import { findNoSlip, PRINT } from './find-no-slip'

const HOUR = 3_600_000
const ago = (hours: number, act = PRINT) => ({ act, at: new Date(Date.now() - hours * HOUR) })
const hoursFromNow = (until: Date | null) => until && Math.round((+until - Date.now()) / HOUR)

test.each([
  ['chưa in phiếu nào', [], null],
  ['hai phiếu', [ago(3), ago(2)], null],
  ['ba phiếu: từ khi phiếu đầu đủ 24 giờ', [ago(20), ago(3), ago(1)], 4],
  ['phiếu đầu đã quá 24 giờ', [ago(25), ago(3), ago(1)], null],
  ['bốn phiếu: tính từ phiếu thứ hai', [ago(30), ago(23), ago(3), ago(1)], 1],
  ['việc khác không tính', [ago(5), ago(4), ago(3, 'view-declaration'), ago(1, 'approve')], null],
])('%s', (_, entries, hours) => {
  expect(hoursFromNow(findNoSlip(entries))).toBe(hours)
})
