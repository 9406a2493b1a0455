const TWINS = new Map(
  Object.entries({
    đ: 'd',
    Đ: 'D',
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '’': "'",
    '–': '-',
    '…': '...',
    '\u00a0': ' ',
  }),
)

/** The same words for a telephone that knows no marks, and one paid part instead of two: «Hồ sơ đã duyệt» → «Ho so da duyet». */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (sign) => TWINS.get(sign) ?? sign)
