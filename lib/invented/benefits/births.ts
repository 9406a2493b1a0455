import { daysLater } from '../calendar/days'
import { dayIn, lastDayIn, monthCounted, numberOfMonth } from '../calendar/month-number'
import { basePay } from '../careers/base-pay'
import { leaveAfter, leavesIn } from '../careers/invent-periods'
import { oneIn } from '../world/world'
import { noBenefit, type InventedBenefit } from './benefit'
import { jobIn, meanPay, type Recipient } from './recipient'

/** Benefits are kept one by one since then. */
const TOLD_SINCE = numberOfMonth(2008)
const MONTHS_AVERAGED = 6

/** For each child that was born while its mother or father was insured. */
export function birthRows(recipient: Recipient): InventedBenefit[] {
  const { life } = recipient
  const told = life.births.filter((birth) => monthCounted(birth) >= TOLD_SINCE)
  const rowsOf = life.person.sex === 'Nữ' ? motherRows : fatherRows
  return told
    .flatMap((birth) => rowsOf(recipient, birth))
    .filter(({ paidOn }) => paidOn <= life.world.today)
}

function motherRows(recipient: Recipient, birth: string): InventedBenefit[] {
  const { jobs, throws } = recipient
  const month = monthCounted(birth)
  const at = jobIn(jobs, month)
  const leave = leaveAfter(birth)
  if (!at || leavesIn(at.job, [leave]).length === 0) return []
  const mean = meanPay(jobs, month, MONTHS_AVERAGED)
  const base = basePay(month) ?? 0
  const common = { ...noBenefit, state: 'Đã chi trả', details: { 'Tên đơn vị': at.job.payer.name } }
  const checks = Array.from({ length: 1 + throws.upTo(3) }, (_, nth) => {
    const day = daysLater(birth, -60 - 45 * nth)
    return { ...common, type: 'Khám thai', from: day, to: day, ...paid(mean / 24, day, 30) }
  })
  const back = daysLater(lastDayIn(leave.to), 1)
  const rest = { from: back, to: daysLater(back, 4) }
  const grant = { 'Trợ cấp một lần khi sinh con': String(2 * base) }
  return [
    ...checks,
    {
      ...common,
      ...{ type: 'Sinh con', from: birth, to: dayIn(leave.to, Number(birth.slice(8))) },
      ...paid(mean * MONTHS_AVERAGED, birth, 45),
      details: { ...common.details, ...grant },
    },
    ...(oneIn(throws, 3)
      ? [
          {
            ...common,
            ...{ type: 'Dưỡng sức, phục hồi sức khỏe sau thai sản', ...rest },
            ...paid(5 * 0.3 * (basePay(leave.to) ?? base), back, 25),
          },
        ]
      : []),
  ]
}

/** A father's five days, since 2016. */
function fatherRows({ jobs }: Recipient, birth: string): InventedBenefit[] {
  const month = monthCounted(birth)
  const at = jobIn(jobs, month)
  const mean = meanPay(jobs, month, MONTHS_AVERAGED)
  if (!at || month < numberOfMonth(2016) || mean === 0) return []
  return [
    {
      ...noBenefit,
      type: 'Lao động nam nghỉ việc khi vợ sinh con',
      ...{ from: birth, to: daysLater(birth, 6), state: 'Đã chi trả' },
      ...paid((mean / 24) * 5, birth, 40),
      details: { 'Tên đơn vị': at.job.payer.name },
    },
  ]
}

const paid = (amount: number, day: string, later: number) => ({
  amount: Math.round(amount),
  paidOn: daysLater(day, later),
})
