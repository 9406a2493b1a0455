import type { MonthNumber } from '../calendar/month-number'
import type { PaidJob } from '../careers/invent-periods'
import type { Life } from '../life/life'
import { diceFor } from '../world/world'
import type { Dice } from '@/lib/insured/dice'

/** Somebody to whom benefits are paid. */
export type Recipient = {
  life: Life
  jobs: readonly PaidJob[]
  throws: Dice
  bank: string
  /** Nobody's: real ones do not begin with four noughts. */
  account: string
}

const BANKS = ['Ngân hàng Ví Dụ', 'Ngân hàng Mẫu', 'Ngân hàng Giả Định']
const DIGITS = 8

export function recipientOf(life: Life, jobs: readonly PaidJob[]): Recipient {
  const throws = diceFor(life.world, life.person.bhxhCode, 'benefits')
  const digits = Array.from({ length: DIGITS }, () => throws.upTo(10)).join('')
  return { life, jobs, throws, bank: throws.oneOf(BANKS), account: `0000${digits}` }
}

/** The job whose pay counts in a month. */
export const jobIn = (jobs: readonly PaidJob[], month: MonthNumber): PaidJob | undefined =>
  jobs.find(({ job }) => !job.isSecond && job.from <= month && month <= job.to - job.owes)

/** The mean pay of so many months before this one in which somebody was paid. */
export function meanPay(jobs: readonly PaidJob[], before: MonthNumber, months: number): number {
  const pays = Array.from({ length: months }, (_, at) => before - 1 - at).flatMap((month) => {
    const salary = jobIn(jobs, month)?.payOf(month).salary
    return salary ? [salary] : []
  })
  return pays.length > 0 ? pays.reduce((sum, pay) => sum + pay, 0) / pays.length : 0
}

export const officeName = ({ life }: Recipient): string => `BHXH ${life.place.name}`
