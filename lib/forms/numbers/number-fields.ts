import { msg, t } from '@/lib/words/t'
import { numberAnswer } from './number-answer'
import {
  apart,
  digitsMeant,
  joinedSigns,
  numbersIn,
  strayWords,
  withoutLetterWords,
} from './number-in-words'
import { phoneForm } from './phone-form'

/** The number of an older card: two letters, the level, the province of 2020, and the code at its end. */
const ON_OLD_CARDS = /^\p{L}*[A-Z]{2}\d{3}(\d{10})\p{L}*$/u

/** The same parted, with more words around it: «Thẻ GD 4 91 0100166586 cấp 2021». */
const BEFORE_ON_OLD_CARDS =
  /(?<![\p{L}\p{N}])[A-Z]{2}[\s-]*\d[\s-]*\d{2}[\s-]*(?=(?:\d[\s.-]*){10}(?!\d))/giu

const codeOfPerson = (text: string) =>
  /^\d{10}$/.test(text) ? text : (ON_OLD_CARDS.exec(text)?.[1] ?? null)

/** Ten digits for life; kept as text because of leading zeros. Who copies the whole number of a card has them at its end. */
export const bhxhCode = numberAnswer({
  missing: msg('Nhập mã số bảo hiểm xã hội, gồm 10 chữ số.'),
  without: msg('Xem mã số trên thẻ BHYT hoặc sổ BHXH. Nếu không còn, tìm ở mục “Tra cứu”.'),
  form: codeOfPerson,
  called: ['bhxh'],
  prepare: (text) => text.replace(BEFORE_ON_OLD_CARDS, ' '),
  read: (text) => numbersIn(apart(text), codeOfPerson),
  findError: (text) => {
    const digits = withoutLetterWords(text)
    return /^\d+$/.test(digits)
      ? t('Kiểm tra lại trên thẻ BHYT hoặc sổ BHXH. Mã số gồm 10 chữ số, bạn đã nhập {count}.', {
          count: digits.length,
        })
      : t('Chỉ nhập 10 chữ số của mã số BHXH. Bỏ “{words}”.', { words: strayWords(text) ?? '' })
  },
})

const OF_A_CARD = /^(?:\d{9}|\d{12})$/
const cardForm = (text: string) => (OF_A_CARD.test(text) ? text : null)
/** ICAO 9303: letters and digits, up to nine on the paper; a country's code before a number of digits alone makes it longer. */
const PASSPORT = /^(?=.*[A-Z])(?=(?:.*\d){2})[A-Z0-9]{6,12}$/
/** Some have fewer or more: taken as one word alone, because words beside another number look like them. */
const ODD_PASSPORT = /^(?=.*[A-Z])(?=(?:.*\d){2})(?:[A-Z0-9]{5}|[A-Z0-9]{13,15})$/
/** Twelve digits with something before them, and the number of an older BHYT card. */
const NO_PASSPORT = /\d{12}|^[A-Z]{2}\d{13}$/
/** Asked about (id-question.ts). More digits are no passport of any country, but a card with digits left out or typed twice. */
const PASSPORT_OF_DIGITS = /^\d{5,8}$/
/** What people write before the number of their paper; the longer ones also without a blank. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:(?:số|so|no|id|cc|hc|pp|passport|hộ chiếu|ho chieu|căn cước|can cuoc|công dân|cong dan)(?![\p{L}\p{N}])|(?:cccd|cmnd|cmtnd|cmt)(?!\p{L}))/giu

/** «OO1092746265» is a card: a passport has its letters in front, and never twelve signs. */
const mayBePassport = (text: string): boolean =>
  PASSPORT.test(text) &&
  !(looksLikeCard(text) && (text.length === 12 || /[A-Z]/.test(text.slice(2))))
const looksLikeCard = (text: string): boolean => digitsMeant(text, cardForm) !== null

const paperForm = (text: string) => cardForm(text) ?? (mayBePassport(text) ? text : null)

/** The digits of a card stand by themselves; «USA 123456789» is a passport, «CMT 351234567» is none. */
function readStoredFile(text: string): string[] {
  const bare = text.replace(LABEL, ' ')
  const isCountry = /(?:^|\s)[A-Z]{1,3}[\s-]*\d[\d\s.-]*$/.test(bare.trim())
  const cards = isCountry ? [] : numbersIn(bare, cardForm)
  if (cards.length > 0) return cards
  const found = numbersIn(bare, paperForm)
  if (found.length > 0) return found
  const whole = joinedSigns(bare)
  return isWholePassport(whole, bare.trim()) ? [whole] : numbersIn(text, paperForm)
}

/** Nothing but the number: otherwise each piece of a card with a digit too few would be one. */
const isWholePassport = (signs: string, typed: string): boolean =>
  PASSPORT_OF_DIGITS.test(signs) ||
  (ODD_PASSPORT.test(signs) && !NO_PASSPORT.test(signs) && !/\s/.test(typed))

/** CMND, CCCD/căn cước, or a passport of any country. */
export const idNumber = numberAnswer({
  missing: msg('Nhập số trên thẻ căn cước (CCCD) hoặc hộ chiếu.'),
  without: msg(
    'Nhập số trên thẻ căn cước hoặc hộ chiếu. Nếu đã mất, xin cấp lại ở công an rồi đăng ký.',
  ),
  form: cardForm,
  called: ['paper'],
  read: readStoredFile,
  findError: (text) => {
    const signs = joinedSigns(text)
    const digits = withoutLetterWords(text)
    if (/^\d+$/.test(digits))
      return t('Kiểm tra lại: căn cước có 12 chữ số, CMND có 9. Bạn đã nhập {count}.', {
        count: digits.length,
      })
    return /^[A-Z0-9]+$/.test(signs) && !/\s/.test(text)
      ? t('Kiểm tra lại số hộ chiếu: gồm 5 đến 15 chữ cái và chữ số, ví dụ B1234567.')
      : t('Chỉ nhập chữ số và chữ cái không dấu. Bỏ “{words}”.', {
          words: strayWords(text) ?? '',
        })
  },
})

const LANDLINE = /(?:^|\D)(?:\+84|0084|84|0)?2\d{9}(?!\d)/

/** «+84 (0) 912…», «(091) 234-5678», «[+84] 912…»: brackets around some of the digits are part of the number. */
const withoutBrackets = (text: string) =>
  text.replace(/\(\s*0\s*\)/g, ' ').replace(/[([]\s*(\+?\d+)\s*[)\]]/g, ' $1 ')

/** 09…, 84…, +84…, 0084…, +84 (0)…, also without its zero as spreadsheets leave it; kept as +84 and nine digits. */
export const mobilePhone = numberAnswer({
  missing: msg('Nhập số điện thoại di động để nhận mã và tin nhắn về tài khoản.'),
  without: msg('Nhập một số di động, ví dụ 0912 345 678. Nếu không có, đăng ký tại cơ quan BHXH.'),
  form: phoneForm,
  called: ['phone'],
  read: (text) => numbersIn(apart(withoutBrackets(text)), phoneForm),
  findError: (text) => {
    const signs = withoutLetterWords(text)
    if (/^01\d{9}$/.test(signs))
      return t('Nhập số mới gồm 10 chữ số. Số 11 chữ số bắt đầu bằng 01 đã đổi từ năm 2018.')
    return LANDLINE.test(signs)
      ? t('Nhập số di động, ví dụ 0912 345 678. Điện thoại bàn không nhận được tin nhắn.')
      : t(
          'Nhập số di động gồm 10 chữ số, ví dụ 0912 345 678. Hai số đầu là 03, 05, 07, 08 hoặc 09.',
        )
  },
})

const codeForm = (text: string) => (/^\d{6}$/.test(text) ? text : null)

/** Six digits as sent by message, however they are parted, also with the whole message around them. */
export const sixDigitCode = numberAnswer({
  missing: msg('Nhập mã gồm 6 chữ số trong tin nhắn.'),
  form: codeForm,
  // The message itself begins with «BHXH».
  called: ['bhxh'],
  findError: () => t('Xem lại tin nhắn rồi nhập lại. Mã gồm đúng 6 chữ số.'),
})
