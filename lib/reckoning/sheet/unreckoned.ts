import { rateSeries, type RateSeries } from '@/lib/catalogues/rows/rate-series'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** Why nothing was reckoned, by name. */
export type RefusalName =
  | 'no-parameter'
  | 'too-few-months'
  | 'nothing-paid'
  | 'nothing-above'
  | 'too-many-days'
  | 'too-many-persons'
  | 'not-entitled'

/** In place of a result: never a zero, and never a guess. */
export type Unreckoned = { refusal: RefusalName; sentence: string }

/** Thrown on the way, caught by `reckon`. */
export class Refused extends Error {
  constructor(readonly refusal: Unreckoned) {
    super(refusal.refusal)
  }
}

export const isUnreckoned = (answer: object): answer is Unreckoned => 'refusal' in answer

export const refuse = (refusal: RefusalName, sentence: string): never => {
  throw new Refused({ refusal, sentence })
}

/** Whoever looks after the catalogue reads which row is wanted, and of which day. */
export const refuseMissing = (series: RateSeries, day: string): never =>
  refuse(
    'no-parameter',
    t('Cổng chưa có số liệu “{name}” của ngày {day}, nên chưa tính được.', {
      name: t(rateSeries[series]),
      day: formatDay(day),
    }),
  )
