import type { LegalBasis } from '../law/legal-basis'
import { currentLanguage } from '@/lib/words/asked-language'
import { exact, type ExactNumber } from './exact'
import { writtenNumber, type NumberUnit } from './number-unit'

/**
 * A number together with the text it is reckoned by. Both are made of the same parts at the same time, so that what is shown
 * can't differ from what is done.
 */
export type Expression = {
  value: ExactNumber
  text: string
  /** What must be put in brackets where more is done with it. */
  isSum: boolean
  isProduct: boolean
  /** The rows and rules its numbers come from. */
  bases: readonly LegalBasis[]
}

const whole = { isSum: false, isProduct: false } as const

export const number = (
  value: string | number | ExactNumber,
  unit: NumberUnit = 'none',
  bases: readonly LegalBasis[] = [],
): Expression => {
  const number = exact(value)
  const text = writtenNumber(number, unit) ?? number.toFraction()
  return { value: number, text, ...whole, isSum: text.startsWith('−'), bases }
}

export const basesOf = (parts: readonly Expression[]) => parts.flatMap(({ bases }) => bases)
const bracketed = ({ text }: Expression) => `(${text})`

const asFactor = (part: Expression, at: number): string =>
  part.isSum || (part.isProduct && at > 0) ? bracketed(part) : part.text

function joined(sign: string, parts: readonly Expression[], value: ExactNumber): Expression {
  const text = parts.map(asFactor).join(` ${sign} `)
  return { value, text, isSum: false, isProduct: true, bases: basesOf(parts) }
}

export const times = (...parts: Expression[]): Expression =>
  joined(
    '×',
    parts,
    parts.map(({ value }) => value).reduce((one, other) => one.mul(other)),
  )

export const over = (above: Expression, below: Expression): Expression =>
  joined(currentLanguage() === 'vi' ? ':' : '÷', [above, below], above.value.div(below.value))

export const plus = (...parts: Expression[]): Expression => ({
  value: parts.map(({ value }) => value).reduce((one, other) => one.add(other)),
  text: parts.map(({ text }) => text).join(' + '),
  isSum: true,
  isProduct: false,
  bases: basesOf(parts),
})

export const minus = (from: Expression, less: Expression): Expression => ({
  value: from.value.sub(less.value),
  text: `${from.text} − ${less.isSum ? bracketed(less) : less.text}`,
  isSum: true,
  isProduct: false,
  bases: basesOf([from, less]),
})
