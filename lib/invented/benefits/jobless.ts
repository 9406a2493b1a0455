import { daysLater } from '../calendar/days'
import { dayIn, lastDayIn, numberOfMonth, writtenDay, writtenMonth } from '../calendar/month-number'
import { basePay } from '../careers/base-pay'
import type { Spell } from '../life/spell'
import { noBenefit, type InventedBenefit } from './benefit'
import { meanPay, type Recipient } from './recipient'

const MOST_TIMES_BASE = 5
const MERGED = numberOfMonth(2025, 3)

/** One decision for each time without work, with what was reported month by month. */
export const joblessRows = (recipient: Recipient): InventedBenefit[] =>
  recipient.life.spells
    .filter(({ kind }) => kind === 'jobless')
    .flatMap((spell) => decisionFor(recipient, spell))

function decisionFor(recipient: Recipient, spell: Spell): InventedBenefit[] {
  const { life, jobs, throws, bank, account } = recipient
  const now = life.world.month
  const before = jobs.find(({ job }) => job.to === spell.from - 1)?.job
  const mean = meanPay(jobs, spell.from, 6)
  if (!before || mean === 0) return []
  const paid = before.to - before.from + 1
  const granted = Math.min(Math.max(3, Math.floor(paid / 12)), 12)
  const left = Math.max(granted - (Math.min(spell.to, now) - spell.from + 1), 0)
  const isOpen = spell.to >= now - 1 && left > 0
  const monthly = Math.round(Math.min(mean * 0.6, MOST_TIMES_BASE * (basePay(spell.from) ?? mean)))
  const from = dayIn(spell.from, 5 + throws.upTo(20))
  const row: InventedBenefit = {
    ...noBenefit,
    type: 'Trợ cấp thất nghiệp',
    decision: `${100 + throws.upTo(9000)}/${spell.from < MERGED ? 'QĐ-SLĐTBXH' : 'QĐ-SNV'}`,
    decidedOn: daysLater(from, -2),
    ...{ from, to: daysLater(dayIn(spell.from + granted, Number(from.slice(8))), -1) },
    amount: monthly * granted,
    paidOn: daysLater(from, 12),
    state: isOpen ? 'Đang hưởng' : endOf(left),
    ...{ payer: `BHXH ${life.place.name}`, bank, account },
    details: {
      'Số tháng đóng BHTN': String(paid),
      'Mức đóng bình quân 6 tháng': String(Math.round(mean)),
      'Mức hưởng hàng tháng': String(monthly),
      'Số tháng được hưởng': String(granted),
      'Số tháng đã hưởng': String(granted - left),
      ...leftMonths({ isOpen, left, paid }),
      'Lịch thông báo tìm việc': reports(spell, granted),
      'Trung tâm dịch vụ việc làm': `Trung tâm Dịch vụ việc làm ${life.place.name}`,
    },
  }
  return row.decidedOn > life.world.today ? [] : [withPaymentSoFar(row, life.world.today)]
}

/** Whoever found work keeps what was not used. */
const endOf = (left: number) => (left > 0 ? 'Chấm dứt hưởng' : 'Hết thời gian hưởng')
const leftMonths = ({ isOpen, left, paid }: { isOpen: boolean; left: number; paid: number }) => ({
  'Số tháng còn lại': String(isOpen ? left : 0),
  'Số tháng bảo lưu': String((paid % 12) + (isOpen ? 0 : left * 12)),
})

/** Nothing has been paid yet of a decision that is only days old. */
const withPaymentSoFar = (row: InventedBenefit, today: string): InventedBenefit =>
  row.paidOn > today ? { ...row, paidOn: '' } : row

const reports = ({ from }: Spell, months: number): string =>
  Array.from({ length: months }, (_, at) => {
    const month = from + at
    const days = [dayIn(month, 1), lastDayIn(month)].map(writtenDay)
    return `${writtenMonth(month)}|${days.join('|')}`
  }).join('\n')
