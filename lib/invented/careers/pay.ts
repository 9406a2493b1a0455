import type { Dice } from '@/lib/insured/dice'
import { yearIn, type MonthNumber } from '../calendar/month-number'
import type { Job } from '../life/spell'
import { basePay, floorPay } from './base-pay'
import { noPay, type InventedPay } from './period'

export type PayOf = (month: MonthNumber) => InventedPay

const MOST_TIMES_BASE = 20
const ALLOWANCES = [0, 30, 50]
const TEACHERS_SINCE_YEARS = 5

/** What a job pays in each month; the same object while nothing changes. */
export const payOfJob = (job: Job, throws: Dice): PayOf =>
  remembered(job.grade ? payByScale(job) : payAgreedOn(job, throws))

function remembered(pay: (month: MonthNumber) => InventedPay): PayOf {
  let last: InventedPay = noPay
  return (month) => {
    const now = pay(month)
    if (!isSamePay(now, last)) last = now
    return last
  }
}

const isSamePay = (one: InventedPay, other: InventedPay): boolean =>
  one.salary === other.salary && one.coefficient === other.coefficient && one.wage === other.wage

/** Raised every few years in January, by more than prices. */
function payAgreedOn(job: Job, throws: Dice): PayOf {
  const every = throws.oneOf([2, 3, 4, 5, 6])
  const rank = 1.05 + throws.upTo(90) / 100 + (throws.upTo(8) === 0 ? throws.upTo(60) / 10 : 0)
  const began = yearIn(job.from)
  return (month) => {
    const raises = Math.floor((yearIn(month) - began) / every)
    const floor = floorPay(began + raises * every)
    if (floor === null) return noPay
    const most = (basePay(month) ?? floor) * MOST_TIMES_BASE
    const salary = Math.min(floor * rank * (1 + 0.03 * raises), most)
    return { ...noPay, salary: Math.round(salary / 1000) * 1000 }
  }
}

/** The coefficient of the grade times the base salary, and what comes to it. */
function payByScale({ grade, from, to, posts, isTeacher }: Job): PayOf {
  return (month) => {
    const base = basePay(month)
    if (!grade || base === null) return noPay
    const steps = Math.floor((month - from) / grade.months)
    const coefficient = grade.from + grade.step * Math.min(steps, grade.steps)
    const beyond = steps > grade.steps ? 5 + (steps - grade.steps - 1) * 3 : 0
    const postAllowance = ALLOWANCES[rungAt({ from, to, posts }, month)]!
    const years = Math.floor((steps * grade.months) / 12)
    // Reckoned anew with each step, which is rarer than the law has it.
    const seniority = isTeacher && years >= TEACHERS_SINCE_YEARS ? years : 0
    const counted = coefficient * (1 + beyond / 100) + postAllowance
    return {
      salary: Math.round((counted * base * (1 + seniority / 100)) / 100),
      wage: Math.round((coefficient * base) / 100),
      coefficient,
      postAllowance: postAllowance || null,
      beyondScale: beyond || null,
      seniority: seniority || null,
    }
  }
}

/** On which rung of their ladder somebody stands: up after a third, and after two. */
export function rungAt(
  { from, to, posts }: Pick<Job, 'from' | 'to' | 'posts'>,
  month: MonthNumber,
) {
  const share = Math.floor((3 * (month - from)) / Math.max(to - from + 1, 120))
  return Math.min(share, posts.length - 1)
}
