import { graphemeAt } from '@/lib/text/grapheme-at'
import { plainNumber } from '@/lib/text/plain-number'
import { answer } from './fields'

const BHXH_DIGITS = 10
/** The number of an older card: two letters, the level, the province of 2020, and the code. */
const ON_OLD_CARDS = /^[A-Z]{2}\d{3}(\d{10})$/

const inCapitals = (text: string): string => plainNumber(text).toUpperCase()

/** Ten digits for life; kept as text because of leading zeros. Who copies the whole number of a card has them at its end. */
export const bhxhCode = answer('Nhập mã số bảo hiểm xã hội, gồm 10 chữ số.', {
  read: (text) => inCapitals(text).replace(ON_OLD_CARDS, '$1'),
  complaint: (code) => {
    if (/^\d{10}$/.test(code)) return null
    const stranger = code.search(/\D/u)
    return stranger >= 0
      ? `Chỉ nhập 10 chữ số của mã số BHXH. Bỏ “${graphemeAt(code, stranger)}”.`
      : `Kiểm tra lại trên thẻ BHYT hoặc sổ BHXH. Mã số gồm ${BHXH_DIGITS} chữ số, bạn đã nhập ${code.length}.`
  },
})

const ID_DIGITS = [/^\d{9}$/, /^\d{12}$/]
/** ICAO 9303: letters and digits, up to nine on the paper; a country's code before a number of digits alone makes it longer. */
const PASSPORT = /^(?=.*[A-Z])(?=(?:.*\d){2})[A-Z0-9]{6,12}$/
const PASSPORT_OF_DIGITS = /^\d{6,8}$/

const LIKE_DIGITS: Record<string, string> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
}

/** «OO1092746265»: letters that look like digits among the digits of a card. A passport has its letters in front, and never twelve signs. */
function digitsMeant(number: string): string | null {
  const meant = number.replace(/[A-Z]/g, (letter) => LIKE_DIGITS[letter] ?? letter)
  if (meant === number || !ID_DIGITS.some((form) => form.test(meant))) return null
  return number.length === 12 || /[A-Z]/.test(number.slice(2)) ? meant : null
}

/** CMND, CCCD/căn cước, or a passport of any country. */
export const idNumber = answer('Nhập số trên thẻ căn cước (CCCD) hoặc hộ chiếu.', {
  read: inCapitals,
  complaint: (number) => {
    const meant = digitsMeant(number)
    if (meant) return `Kiểm tra lại: căn cước chỉ có chữ số. Có phải số của bạn là ${meant}?`
    if ([...ID_DIGITS, PASSPORT].some((form) => form.test(number))) return null
    const stranger = number.search(/[^A-Z0-9]/u)
    if (stranger >= 0)
      return `Chỉ nhập chữ số và chữ cái không dấu. Bỏ “${graphemeAt(number, stranger)}”.`
    if (!/^\d+$/.test(number))
      return 'Kiểm tra lại số hộ chiếu: gồm 6 đến 9 chữ cái và chữ số, ví dụ B1234567.'
    const digits = `Kiểm tra lại: căn cước có 12 chữ số, CMND có 9. Bạn đã nhập ${number.length}.`
    return PASSPORT_OF_DIGITS.test(number)
      ? `${digits} Hộ chiếu chỉ có số: viết thêm mã nước, ví dụ SWE12345678.`
      : digits
  },
})

// Mobile prefixes of the national numbering plan, as in libphonenumber's metadata for Việt Nam.
const MOBILE =
  /^\+84(?:(?:3\d|7[06-9])\d{7}|5(?:[1689]\d|2[238]|59)\d{6}|8(?:[1-8]\d|9[6-9])\d{6}|9(?:[0-8]\d|9[013-9])\d{6})$/
const ABROAD_OR_HOME = /^(?:\+84|0084|84(?=0?\d{9}$)|0|)(?=0?\d{9}$)0?/

/** 09…, 84…, +84…, 0084…, +84 (0)…, also without its zero as spreadsheets leave it; kept as +84 and nine digits. */
export const mobilePhone = answer(
  'Nhập số điện thoại di động để nhận mã và tin nhắn về tài khoản.',
  {
    read: (text) => plainNumber(text).replace(/^tel/i, '').replace(ABROAD_OR_HOME, '+84'),
    complaint: (phone) => {
      if (MOBILE.test(phone)) return null
      return /^01\d{9}$/.test(phone)
        ? 'Nhập số mới gồm 10 chữ số. Số 11 chữ số bắt đầu bằng 01 đã đổi từ năm 2018.'
        : 'Nhập số di động gồm 10 chữ số, ví dụ 0912 345 678. Hai số đầu là 03, 05, 07, 08 hoặc 09.'
    },
  },
)

/** Six digits as sent by message, however they are parted, also with the whole message around them. */
export const sixDigitCode = answer('Nhập mã gồm 6 chữ số trong tin nhắn.', {
  read: (text) => {
    const digits = plainNumber(text)
    return /^\d{6}$/.test(digits) ? digits : (/(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? digits)
  },
  complaint: (code) =>
    /^\d{6}$/.test(code) ? null : 'Xem lại tin nhắn rồi nhập lại. Mã gồm đúng 6 chữ số.',
})
