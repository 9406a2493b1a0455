import { cleanText } from '@/lib/text/clean-text'
import { t } from '@/lib/words/t'
import { answer } from '../fields'
import { withoutOthers, type LabelledKind } from './labelled-number'
import { withLikeness } from './like-another'
import { saysNone } from './no-number'
import { apart, digitsMeant, joinedSigns, numbersIn, type NumberForm } from './number-in-words'

type Kind = {
  missing: string
  /** What to do for who writes that they have none, or do not know it. */
  without?: string
  form: NumberForm
  /** What it may be called: a number that is called something else is none of these. */
  called: readonly LabelledKind[]
  /** Takes away what belongs to the number though it looks like a word about it. */
  prepare?: (text: string) => string
  /** The numbers in what was typed, where its words mean more than elsewhere. */
  read?: (text: string) => string[]
  /** What to do when there is none. */
  findError: (text: string) => string
}

/**
 * A number in whatever words stand around it: taken where exactly one fits. Of several, and of letters that look like digits, the
 * person is asked.
 */
export const numberAnswer = ({
  missing,
  without,
  form,
  called,
  prepare = (text) => text,
  read: readAll = (text) => numbersIn(text, form),
  findError,
}: Kind) => {
  const ownPart = (text: string) => withoutOthers(prepare(text), called)
  const read = (text: string) => readAll(ownPart(text).text)
  return answer(missing, {
    // From the words as they are kept: the findError judges the same.
    read: (typed) => {
      const text = cleanText(typed.slice(0, MOST_WORDS))
      const [found, ...others] = read(text)
      if (found !== undefined && others.length === 0) return found
      return joinedSigns(text) === '' ? '' : text
    },
    findError: (text) => {
      if (without && saysNone(text)) return t(without)
      const found = read(text)
      if (found.length === 1) return null
      if (found.length > 1)
        return t('Chỉ nhập một số. Bạn đã nhập {count} số: {numbers}.', {
          count: found.length,
          numbers: found.slice(0, 3).map(shown).join(', '),
        })
      const { other } = ownPart(text)
      if (other !== null && numbersIn(apart(text), form).length > 0)
        return `${t(missing)} ${t('Số vừa nhập được ghi là {other}.', { other: t(other) })}`
      const meant = digitsMeant(text, form)
      return meant === null
        ? withLikeness(findError(text), text)
        : t('Kiểm tra lại: số này chỉ gồm chữ số. Có phải số của bạn là {meant}?', { meant })
    },
  })
}

/** A whole message pasted, and some more; a number further on is nobody's answer. */
const MOST_WORDS = 1_000

/** As people write a phone at home. */
const shown = (number: string): string => number.replace(/^\+84/, '0')
