import {
  dayIn,
  numberOfMonth,
  writtenMonth,
  yearIn,
  type MonthNumber,
} from '../calendar/month-number'
import { floorPay } from '../careers/base-pay'
import { monthsForOldAge } from '../life/months-for-old-age'
import { groupedDong, noBenefit, type InventedBenefit } from './benefit'
import { meanPay, officeName, type Recipient } from './recipient'

/** In which month pensions rose, by how many percent. */
const rises: readonly (readonly [month: MonthNumber, percent: number])[] = [
  [numberOfMonth(2022, 1), 7.4],
  [numberOfMonth(2023, 7), 12.5],
  [numberOfMonth(2024, 7), 15],
  [numberOfMonth(2026, 7), 8],
]
/** Pensions of before rose with pay, in steps that are not listed here. */
const ALL_RISES_SINCE = 2021
const risesUntil = (from: MonthNumber): number =>
  (floorPay(ALL_RISES_SINCE) ?? 1) / (floorPay(Math.max(yearIn(from), 1993)) ?? 1)
/** Of older months nothing is told one by one. */
const MONTHS_TOLD = 36
const AVERAGED = 60

/** A row for each of the last months, with the slip of what was raised in it. */
export function pensionRows(recipient: Recipient): InventedBenefit[] {
  const { life, throws, bank, account } = recipient
  const { pensionFrom, world } = life
  if (pensionFrom === null) return []
  const { share, first } = firstPension(recipient, pensionFrom)
  const decidedOn = dayIn(pensionFrom - 1, 5 + throws.upTo(20))
  const decision = `${String(1 + throws.upTo(9000)).padStart(4, '0')}/QĐ-BHXH`
  const payday = 3 + throws.upTo(6)
  const rows: InventedBenefit[] = []
  let amount = first
  for (let month = pensionFrom; month <= world.month; month++) {
    const risen = raised(month, pensionFrom, amount)
    const details = {
      'Tỷ lệ hưởng lương hưu (%)': String(share),
      'Kỳ chi trả': writtenMonth(month),
      ...(risen !== amount && {
        'Phiếu điều chỉnh': `${writtenMonth(month)}|${groupedDong(amount)}|${groupedDong(risen)}`,
      }),
    }
    amount = risen
    const paidOn = dayIn(month, payday)
    if (month < world.month - MONTHS_TOLD || paidOn > world.today) continue
    rows.push({
      ...noBenefit,
      ...{ type: 'Lương hưu', decision, decidedOn, from: dayIn(pensionFrom, 1), amount, paidOn },
      ...{ state: 'Đang hưởng', payer: officeName(recipient), bank, account, details },
    })
  }
  return rows
}

const raised = (month: MonthNumber, since: MonthNumber, amount: number): number => {
  const percent = rises.find(([at]) => at === month && at > since)?.[1] ?? 0
  return Math.round(amount * (1 + percent / 100))
}

/** The share of the mean pay: 45 for fifteen or twenty years, two more for each further one, at most 75. */
function firstPension({ life, jobs }: Recipient, from: MonthNumber) {
  const years = Math.floor(monthsForOldAge(life.spells).size / 12)
  const base = life.person.sex === 'Nữ' ? 15 : 20
  const share = Math.min(45 + 2 * Math.max(0, years - base), 75)
  const mean = meanPay(jobs, from, AVERAGED) || (floorPay(yearIn(from)) ?? 0)
  const raisedBefore = yearIn(from) < ALL_RISES_SINCE ? risesUntil(from) : 1.1
  return { share, first: Math.round((mean * raisedBefore * share) / 100) }
}
