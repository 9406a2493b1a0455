import { cleanText } from '@/lib/text/clean-text'
import { answer } from './fields'
import { digitsMeant, joined, numbersIn, type NumberForm } from './number-in-words'

type Kind = {
  missing: string
  form: NumberForm
  /** The numbers in what was typed, where its words mean more than elsewhere. */
  read?: (text: string) => string[]
  /** What to do when there is none. */
  complaint: (text: string) => string
}

/**
 * A number in whatever words stand around it: taken where exactly one fits. Of several, and of letters that look like digits, the
 * person is asked.
 */
export const numberAnswer = ({
  missing,
  form,
  read = (text) => numbersIn(text, form),
  complaint,
}: Kind) =>
  answer(missing, {
    read: (typed) => {
      const text = typed.slice(0, MOST_WORDS)
      const [found, ...others] = read(text)
      if (found !== undefined && others.length === 0) return found
      return joined(text) === '' ? '' : cleanText(text)
    },
    complaint: (text) => {
      const found = read(text)
      if (found.length === 1) return null
      if (found.length > 1)
        return `Chỉ nhập một số. Bạn đã nhập ${found.length} số: ${found.slice(0, 3).map(shown).join(', ')}.`
      const meant = digitsMeant(text, form)
      return meant === null
        ? complaint(text)
        : `Kiểm tra lại: số này chỉ gồm chữ số. Có phải số của bạn là ${meant}?`
    },
  })

/** A whole message pasted, and some more; a number further on is nobody's answer. */
const MOST_WORDS = 1_000

/** As people write a phone at home. */
const shown = (number: string): string => number.replace(/^\+84/, '0')
