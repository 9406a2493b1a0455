import { expect, test } from 'vitest'
import { shownNumber } from './shown-number'
import { wholeAddress } from './whole-address'

const angiang = ['Phường Mỹ Bình', 'Thành phố Long Xuyên', 'Tỉnh An Giang']

test.each([
  [null, angiang, 'Phường Mỹ Bình, Thành phố Long Xuyên, Tỉnh An Giang'],
  [null, [null, null, 'Tỉnh An Giang'], 'Tỉnh An Giang'],
  [null, [null], ''],
  ['11 Giả Định', angiang, '11 Giả Định, Phường Mỹ Bình, Thành phố Long Xuyên, Tỉnh An Giang'],
  [
    '11 Giả Định, phường Mỹ Bình, TP Long Xuyên, tỉnh An Giang',
    angiang,
    '11 Giả Định, phường Mỹ Bình, TP Long Xuyên, tỉnh An Giang',
  ],
  ['11 Giả Định, P. Mỹ Bình', angiang.slice(0, 2), '11 Giả Định, P. Mỹ Bình, Thành phố Long Xuyên'],
  ['12 Giả Định', ['Quận 1'], '12 Giả Định, Quận 1'],
])('«%s» trong %j đọc là «%s»', (address, within, expected) => {
  expect(wholeAddress(address, within)).toBe(expected)
})

test.each([
  ['02963952115', '0296\u00a0395\u00a02115'],
  ['02432013139', '024\u00a03201\u00a03139'],
  ['0912345678', '0912\u00a0345\u00a0678'],
  ['1900 9068', '1900\u00a09068'],
  ['0296 3841 190', '0296\u00a03841\u00a0190'],
])('số %s được viết %s', (number, expected) => {
  expect(shownNumber(number)).toBe(expected)
})
