import {
  columnsOfPeriod,
  type ContributionState,
  type Insurance,
  type PeriodColumn,
  type PeriodRecord,
  type PeriodValueKind,
} from '@/lib/records/period-columns'
import { shownDecimal } from '@/lib/records/shown'
import { formatMonth } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import { insurances } from './insurances'

export const contributionWords: Record<ContributionState, string> = {
  PAID: msg('Đã đóng'),
  OWED: msg('Chậm đóng'),
  BACK_PAID: msg('Truy đóng'),
  VOLUNTARY: msg('Tự nguyện'),
}

const asItIs = (text: string): string => text

const shownAs: Record<PeriodValueKind, (text: string) => string> = {
  insurance: (id) => t(insurances[id as Insurance].short),
  state: (id) => t(contributionWords[id as ContributionState]),
  month: formatMonth,
  code: asItIs,
  words: asItIs,
  money: shownDecimal,
  coefficient: shownDecimal,
  percent: (text) => `${shownDecimal(text.replace(/\.?0+$/, ''))}%`,
}

/** What a column of a period says, as it is read; null where nothing was told. */
export function shownColumn(name: PeriodColumn, period: Omit<PeriodRecord, 'key'>): string | null {
  const value = period[name]
  return value === null ? null : shownAs[columnsOfPeriod[name].kind](value)
}
