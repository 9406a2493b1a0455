import { expect, test } from 'vitest'
import { cardOn, cardStateOn, newestFirst } from './card-states'

const card = (validFrom: string, validTo: string | null) => ({ validFrom, validTo })
const year = card('2026-01-01', '2026-12-31')

test.each([
  ['2025-12-31', 'coming'],
  ['2026-01-01', 'valid'],
  ['2026-12-31', 'valid'],
  ['2027-01-01', 'expired'],
] as const)('thẻ của năm 2026 vào ngày %s: %s', (day, state) =>
  expect(cardStateOn(year, day)).toBe(state),
)

test('thẻ không ghi ngày hết hạn thì không tự hết hạn', () => {
  expect(cardStateOn(card('2020-01-01', null), '2099-01-01')).toBe('valid')
  expect(cardStateOn(card('2020-01-01', null), '2019-12-31')).toBe('coming')
})

test('hai thẻ chồng thời hạn: thẻ bắt đầu sau được dùng, dù tệp kể theo thứ tự nào', () => {
  const later = card('2026-06-01', '2027-05-31')
  for (const cards of [
    [year, later],
    [later, year],
  ]) {
    expect(cardOn(cards, '2026-07-01')).toBe(later)
    expect(cardOn(cards, '2026-05-31')).toBe(year)
    expect(cardOn(cards, '2027-06-01')).toBeNull()
  }
})

test('thẻ chưa đến ngày không được dùng; thẻ mới nhất đứng đầu', () => {
  const coming = card('2027-01-01', '2027-12-31')
  expect(cardOn([coming, year], '2026-11-30')).toBe(year)
  expect(cardOn([coming], '2026-11-30')).toBeNull()
  expect(newestFirst([card('2020-01-01', '2020-12-31'), coming, year])[0]).toBe(coming)
})

test('hai thẻ cùng ngày bắt đầu: thẻ dùng được lâu hơn đứng trước', () => {
  const open = card('2026-01-01', null)
  expect(newestFirst([year, open])[0]).toBe(open)
})
