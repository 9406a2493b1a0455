import { expect, test } from 'vitest'
import { hotline } from '@/lib/site/settings'
import { maskedNumber, shownBhxhCode, shownIdNumber, shownPhone } from './shown'

test.each([
  ['số điện thoại', shownPhone('+84912345678')],
  ['mã số BHXH', shownBhxhCode('1410203040')],
  ['số căn cước', shownIdNumber('014199000123')],
  ['số CMND', shownIdNumber('351234567')],
  ['số đã che', maskedNumber('+84912345678').mask],
  ['số tổng đài', hotline.shown],
])('%s đọc được theo nhóm, và không bị xuống dòng ở giữa: %s', (_, number) => {
  expect(number.split('\u00a0').length).toBeGreaterThan(1)
  expect(number).not.toContain(' ')
})
