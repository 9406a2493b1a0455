import { describe, expect, test } from 'vitest'
import { aPaperCode, mistyped } from './fixtures/a-paper'
import { findCodeFault, shownPaperCode } from './paper-code'
import { daysOfYear, readPaperWish } from './paper-wish'

const day = '2026-11-30'
const asked = (tu: string, den: string) => readPaperWish({ loai: 'kham-chua-benh', tu, den }, day)

describe('giấy không nói về ngày sau ngày lập', () => {
  test.each([
    ['2026-01-01', '2026-12-01'],
    ['2027-01-01', '2027-12-31'],
    // The wrong way round.
    ['2100-12-31', '1900-01-01'],
  ])('xin từ %s đến %s thì được hỏi lại', (tu, den) =>
    expect(asked(tu, den)).toEqual({ ok: false, reason: 'chua-den' }),
  )

  test('đến hết ngày lập thì được', () =>
    expect(asked('2026-01-01', day)).toMatchObject({
      wish: { days: { from: '2026-01-01', to: day } },
    }))

  test('trang của năm nay xin đến ngày lập, năm trước xin cả năm', () => {
    expect(daysOfYear('2026', day)).toEqual({ from: '2026-01-01', to: day })
    expect(daysOfYear('2024', day)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  })
})

describe('gõ mã giấy sai thì biết sai ở đâu', () => {
  const code = aPaperCode()
  test.each([
    ['', { is: 'empty' }],
    ['abc', { is: 'length', count: 3 }],
    [`${code}2`, { is: 'length', count: 13 }],
    [`0${code.slice(1)}`, { is: 'strange', signs: ['0'] }],
    [mistyped(code), { is: 'mistyped' }],
    [`https://cong.vidu.vn/giay/${shownPaperCode(code).toLowerCase()}`, null],
  ])('«%s»', (typed, fault) => expect(findCodeFault(typed)).toEqual(fault))
})
