/** More is no name and no question; what lies beyond is not read. */
export const MOST_CHARACTERS = 10_000

const UNSEEN = /[\p{Cf}\0-\x08\x0e-\x1f\x7f-\x9f]/gu
/** Three marks stand on a Vietnamese letter at most; a thousand on one would take long to put in order. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu
const APOSTROPHES = /[’‘ʼʹ`´′]/g

/** The text as it is seen: composed, without unseen signs, one kind of apostrophe and of đ, single spaces. */
export const cleanText = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(HEAPED_MARKS, '$1')
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/\s+/g, ' ')
    .trim()
