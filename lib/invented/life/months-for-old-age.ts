import type { MonthNumber } from '../calendar/month-number'
import { isJob, type Spell } from './spell'

/** Months that count for old age, each once. */
export function monthsForOldAge(spells: readonly Spell[]): Set<MonthNumber> {
  const months = new Set<MonthNumber>()
  for (const spell of spells) {
    if (!(isJob(spell) ? !spell.isSecond : spell.kind === 'voluntary')) continue
    const last = isJob(spell) ? spell.to - spell.owes : spell.to
    for (let month = spell.from; month <= last; month++) months.add(month)
  }
  return months
}
