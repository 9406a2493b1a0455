import { describe, expect, test } from 'vitest'
import { shareWithin, timesOf } from './office-times'

describe('bao nhiêu ngày thì xong', () => {
  test.each([
    [[3], 3, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9],
    [[10, 1, 1, 1, 1, 1, 1, 1, 1, 1], 1, 1],
    [[2, 2, 9, 9, 9], 9, 9],
  ])('%j: một nửa trong %i ngày, chín phần mười trong %i', (days, half, most) => {
    expect([shareWithin(days, 0.5), shareWithin(days, 0.9)]).toEqual([half, most])
  })
})

const at = (day: string) => new Date(`${day}T10:00:00+07:00`)
const one = (received: string, answered: string, officeCode = '089') => ({
  officeCode,
  kind: 'person',
  received: at(received),
  answered: at(answered),
})

test('chỉ đếm ngày làm việc, ngày nhận không tính; mỗi cơ quan một con số', () => {
  const cases = [
    one('2026-12-04', '2026-12-04'),
    one('2026-12-04', '2026-12-07'),
    one('2026-12-30', '2027-01-04'),
    one('2026-12-01', '2026-12-08', '001'),
  ]
  expect(timesOf(cases)).toEqual([
    { officeCode: '089', kind: 'person', cases: 3, median: 1, mostly: 2 },
    { officeCode: '001', kind: 'person', cases: 1, median: 5, mostly: 5 },
  ])
})
