import { basisInWords } from '../law/basis-in-words'
import { doubtsOf } from '../law/doubt'
import type { LegalBasis } from '../law/legal-basis'
import type { ExplainedStep } from './explanation'

/** A step that rests on one row of the law, or on none. */
export const stepOn = (
  words: string,
  row: LegalBasis | null,
  more: Partial<ExplainedStep> = {},
): ExplainedStep => ({
  words,
  formula: null,
  result: null,
  laws: row ? [basisInWords(row.basis)] : [],
  since: row && row.validFrom,
  doubts: row ? doubtsOf([row]) : [],
  gives: null,
  ...more,
})
