import { msg, t } from '@/lib/words/t'
import { numberAnswer } from './number-answer'
import { apart, numbersIn, strayWords, withoutLetterWords } from './number-in-words'

/** Ten digits, and three more of a branch behind a dash: as the catalogue of employers writes it. */
const codeForm = (text: string): string | null => {
  const [, unit, branch] = /^(\d{10})(\d{3})?$/.exec(text) ?? []
  if (!unit) return null
  return branch ? `${unit}-${branch}` : unit
}

/** Mã số thuế of an organisation or of its branch; kept as text because of leading zeros. */
export const taxCode = numberAnswer({
  missing: msg('Nhập mã số thuế của đơn vị, gồm 10 hoặc 13 chữ số.'),
  form: codeForm,
  called: ['tax'],
  read: (text) => numbersIn(apart(text), codeForm),
  findError: (text) => {
    const digits = withoutLetterWords(text)
    return /^\d+$/.test(digits)
      ? t('Kiểm tra lại mã số thuế: gồm 10 hoặc 13 chữ số, bạn đã nhập {count}.', {
          count: digits.length,
        })
      : t('Chỉ nhập chữ số của mã số thuế. Bỏ “{words}”.', { words: strayWords(text) ?? '' })
  },
})
