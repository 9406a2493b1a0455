import type { Dice } from '@/lib/insured/dice'
import type { MonthNumber } from '../calendar/month-number'
import { numberOfMonth } from '../calendar/month-number'
import type { Spell, SpellKind } from '../life/spell'
import { noPay, type InventedPeriod } from './period'

/** Health insurance without an employer is told since then. */
const TOLD_SINCE = numberOfMonth(2009)
const LEAST_INCOME = { before2022: 700_000, since: 1_500_000 }
const RAISED = numberOfMonth(2022)

const isHealthOnly = (kind: SpellKind): boolean => kind !== 'job' && kind !== 'voluntary'

/** Rows of what is paid without an employer: voluntary insurance, and health insurance of any other reason. */
export function periodsOfOwn(spell: Spell, workplace: string, throws: Dice): InventedPeriod[] {
  if (spell.kind === 'voluntary') return voluntaryPeriods(spell, workplace, throws)
  if (!isHealthOnly(spell.kind) || spell.to < TOLD_SINCE) return []
  const from = Math.max(spell.from, TOLD_SINCE)
  return [{ ...rowOf(spell, workplace), insurance: 'BHYT', from, to: spell.to }]
}

/** The income is chosen, and chosen anew now and then; never below the least one. */
function voluntaryPeriods(spell: Spell, workplace: string, throws: Dice): InventedPeriod[] {
  const rows: InventedPeriod[] = []
  let income = 1 + throws.upTo(5) / 2
  for (let from = spell.from; from <= spell.to;) {
    const to = Math.min(endOfChoice(from, 12 * (1 + throws.upTo(4))), spell.to)
    const least = from < RAISED ? LEAST_INCOME.before2022 : LEAST_INCOME.since
    const salary = Math.round((least * income) / 50_000) * 50_000
    rows.push({
      ...rowOf(spell, workplace),
      insurance: 'BHXH',
      ...{ from, to, state: 'tự nguyện', pay: { ...noPay, salary } },
    })
    income += throws.upTo(3) / 2
    from = to + 1
  }
  return rows
}

const endOfChoice = (from: MonthNumber, months: number): MonthNumber => {
  const to = from + months - 1
  return from < RAISED && to >= RAISED ? RAISED - 1 : to
}

const rowOf = ({ from, to, payer }: Spell, workplace: string): InventedPeriod => ({
  ...{ insurance: 'BHYT', from, to, payer, workplace, posts: [], pay: noPay },
  state: 'đã đóng',
  note: '',
})
