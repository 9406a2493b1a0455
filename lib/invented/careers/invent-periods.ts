import { monthCounted } from '../calendar/month-number'
import type { Life } from '../life/life'
import { isJob, type Job } from '../life/spell'
import { diceFor } from '../world/world'
import { periodsOfJob, type Leave } from './job-periods'
import { periodsOfOwn } from './own-periods'
import { payOfJob, type PayOf } from './pay'
import type { InventedPeriod } from './period'

const MONTHS_OF_LEAVE = 6
const MONTHS_BEFORE_LEAVE = 6
const PAID_OUT = 'Đã hưởng BHXH một lần'

export type PaidJob = { job: Job; payOf: PayOf }

/** Everything that the books of the four insurances tell of a life, newest first within each. */
export function inventPeriods(life: Life, jobs: readonly PaidJob[]): InventedPeriod[] {
  const { spells, person, world, place, births } = life
  const throws = diceFor(world, person.bhxhCode, 'periods')
  const leaves = person.sex === 'Nữ' ? births.map(leaveAfter) : []
  const home = throws.oneOf(place.communes)
  const rows = [
    ...jobs.flatMap(({ job, payOf }) => periodsOfJob(job, payOf, leavesIn(job, leaves))),
    ...spells
      .filter((spell) => !isJob(spell))
      .flatMap((spell) => periodsOfOwn(spell, home, throws)),
  ]
  const told = rows.map((row) => (isPaidOut(life, row) ? { ...row, note: PAID_OUT } : row))
  return told.sort((one, other) => other.from - one.from)
}

export function payJobs({ spells, person, world }: Life): PaidJob[] {
  const throws = diceFor(world, person.bhxhCode, 'pay')
  return spells.filter(isJob).map((job) => ({ job, payOf: payOfJob(job, throws) }))
}

export const leaveAfter = (birth: string): Leave => {
  const from = monthCounted(birth)
  return { from, to: from + MONTHS_OF_LEAVE - 1 }
}

/** Only whoever had been insured for half a year, and comes back. */
export const leavesIn = (job: Job, leaves: readonly Leave[]): Leave[] =>
  job.isSecond
    ? []
    : leaves.filter(
        ({ from, to }) => from >= job.from + MONTHS_BEFORE_LEAVE && to < job.to - job.owes,
      )

const isPaidOut = ({ paidOutIn }: Life, row: InventedPeriod): boolean =>
  paidOutIn !== null && row.insurance === 'BHXH' && row.to < paidOutIn
