import { expect, test } from 'vitest'
import { employerText, facilityText, officeText } from './text-or-code'

test.each([
  ['89001', { code: '89001', text: '89001' }],
  ['01b15', { code: '01B15', text: '01b15' }],
  ['01-018', { code: '01018', text: '01-018' }],
  ['01 - 018', { code: '01018', text: '01 - 018' }],
  ['01.018', { code: '01018', text: '01.018' }],
  ['01 018', { code: '01018', text: '01 018' }],
  ['Mã: 79 - 048', { code: '79048', text: 'Mã: 79 - 048' }],
  ['[01-E01]', { code: '01E01', text: '[01-E01]' }],
  ['30 p12', { code: '30P12', text: '30 p12' }],
  ['19 tháng 8', { text: '19 tháng 8' }],
  ['1900 Châu Đốc', { text: '1900 Châu Đốc' }],
  ['bv 115', { text: 'bv 115' }],
  ['', {}],
])('ở ô cơ sở y tế, «%s» là %j', (typed, expected) => {
  expect(facilityText(typed)).toEqual(expected)
})

test.each([
  ['089', { code: '089' }],
  ['[08902]', { code: '08902' }],
  ['089 02', { code: '08902' }],
  ['BHXH 08902', { code: '08902' }],
  ['[08902] BHXH TP Châu Đốc', { code: '08902' }],
  ['quận 12', { text: 'quận 12' }],
  ['12', { text: '12' }],
])('ở ô cơ quan BHXH, «%s» là %j', (typed, expected) => {
  expect(officeText(typed)).toEqual(expected)
})

test.each([
  ['1600 123 456', { taxCode: '1600123456' }],
  ['1600123456-001', { taxCode: '1600123456-001' }],
  ['yn0123z', { code: 'YN0123Z', text: 'yn0123z' }],
  ['YN 0123Z', { code: 'YN0123Z', text: 'YN 0123Z' }],
  ['MST 1600123456', { taxCode: '1600123456' }],
  ['Công ty 28', { text: 'Công ty 28' }],
  ['vinamilk', { text: 'vinamilk' }],
])('ở ô đơn vị, «%s» là %j', (typed, expected) => {
  expect(employerText(typed)).toEqual(expected)
})
