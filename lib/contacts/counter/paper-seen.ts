/** Which identity paper has such a number. */
function paperLabel(number: string): string {
  if (/^\d{12}$/.test(number)) return 'Thẻ căn cước (CCCD)'
  return /^\d{9}$/.test(number) ? 'Giấy tờ 9 chữ số (cũ)' : 'Hộ chiếu'
}

/** For whoever is to read the number off the paper themselves: enough to know which one it is. */
export const paperHint = (number: string): string =>
  `${paperLabel(number)}, ba ký tự cuối là ${number.slice(-3)}`
