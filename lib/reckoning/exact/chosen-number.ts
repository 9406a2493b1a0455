import { t } from '@/lib/words/t'
import { roundHalfUp, roundedAt, type ExactNumber } from './exact'
import { basesOf, type Expression } from './expression'

// What a formula says in words: which of two numbers is taken, and what is cut or rounded.

const inWords = (value: ExactNumber, text: string, parts: readonly Expression[]): Expression => ({
  value,
  text,
  isSum: true,
  isProduct: false,
  bases: basesOf(parts),
})

export const smaller = (a: Expression, b: Expression): Expression =>
  inWords(
    a.value.lte(b.value) ? a.value : b.value,
    t('số nhỏ hơn trong hai số {a} và {b}', { a: a.text, b: b.text }),
    [a, b],
  )

export const larger = (a: Expression, b: Expression): Expression =>
  inWords(
    a.value.gte(b.value) ? a.value : b.value,
    t('số lớn hơn trong hai số {a} và {b}', { a: a.text, b: b.text }),
    [a, b],
  )

/** Without what is left over: full years of months. */
export const wholePart = (of: Expression): Expression =>
  inWords(of.value.floor(), t('phần nguyên của ({number})', { number: of.text }), [of])

/** A number that is whole already is left as it is. */
export const rounded = (of: Expression): Expression =>
  of.value.d === 1n
    ? of
    : inWords(roundHalfUp(of.value), t('làm tròn ({number})', { number: of.text }), [of])

/** To so many decimals; what has no more of them is left as it is. */
export function roundedTo(places: number, of: Expression): Expression {
  const value = roundedAt(of.value, places)
  if (value.equals(of.value)) return of
  return inWords(value, t('làm tròn {places} chữ số lẻ ({number})', { places, number: of.text }), [
    of,
  ])
}
