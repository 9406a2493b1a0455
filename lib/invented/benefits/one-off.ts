import { dayIn, yearIn } from '../calendar/month-number'
import { monthsForOldAge } from '../life/months-for-old-age'
import { isJob } from '../life/spell'
import { oneIn } from '../world/world'
import { noBenefit, type InventedBenefit } from './benefit'
import { meanPay, officeName, type Recipient } from './recipient'

const ONCE_AFTER_YEARS = { Nam: 35, Nữ: 30 }
const AVERAGED = 60

/** Contributions given back, more at retirement than a pension counts, and an accident at work now and then. */
export const oneOffRows = (recipient: Recipient): InventedBenefit[] => [
  ...paidOutRows(recipient),
  ...retirementRows(recipient),
  ...accidentRows(recipient),
]

function paidOutRows(recipient: Recipient): InventedBenefit[] {
  const { life, jobs } = recipient
  const { paidOutIn, world, spells } = life
  if (paidOutIn === null || paidOutIn >= world.month) return []
  const months = monthsForOldAge(spells).size
  const mean = meanPay(jobs, paidOutIn, 120)
  if (months === 0 || mean === 0) return []
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const row = decided(recipient, 'Trợ cấp BHXH một lần', paidOutIn)
  return [
    {
      ...row,
      amount: Math.round((mean * 2 * months) / 12),
      details: { 'Thời gian đóng được tính hưởng': `${years} năm ${rest} tháng` },
    },
  ]
}

function retirementRows(recipient: Recipient): InventedBenefit[] {
  const { life, jobs } = recipient
  const { pensionFrom, person, spells, world } = life
  if (pensionFrom === null || pensionFrom >= world.month) return []
  const years = Math.floor(monthsForOldAge(spells).size / 12) - ONCE_AFTER_YEARS[person.sex]
  const mean = meanPay(jobs, pensionFrom, AVERAGED)
  if (years <= 0 || mean === 0) return []
  const row = decided(recipient, 'Trợ cấp một lần khi nghỉ hưu', pensionFrom)
  return [
    {
      ...row,
      amount: Math.round((mean * years) / 2),
      details: { 'Thời gian đóng được tính hưởng': `${years} năm` },
    },
  ]
}

function accidentRows(recipient: Recipient): InventedBenefit[] {
  const { life, throws, jobs } = recipient
  const job = life.spells.filter(isJob).at(-1)
  if (!job || job.to - job.from < 12 || !oneIn(throws, 150)) return []
  const month = job.to - 6
  const row = decided(recipient, 'Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần', month)
  return [{ ...row, amount: Math.round(meanPay(jobs, month, 12) * (3 + throws.upTo(6))) }]
}

function decided(recipient: Recipient, type: string, month: number): InventedBenefit {
  const { throws, bank, account } = recipient
  const isUncollected = oneIn(throws, 25)
  return {
    ...noBenefit,
    type,
    decision: `${1 + throws.upTo(9000)}/QĐ-BHXH`,
    decidedOn: dayIn(month, 3 + throws.upTo(8)),
    paidOn: isUncollected ? '' : dayIn(month, 14 + throws.upTo(10)),
    state: isUncollected ? 'Chưa nhận' : 'Đã chi trả',
    payer: officeName(recipient),
    ...(yearIn(month) >= 2012 && !isUncollected && { bank, account }),
  }
}
