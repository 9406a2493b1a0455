import { numberOfMonth, type MonthNumber } from '../calendar/month-number'
import type { Job } from '../life/spell'
import { rungAt, type PayOf } from './pay'
import type { InventedInsurance, InventedPeriod, PaidState } from './period'

/** Since when each insurance is told apart. */
const since: Record<InventedInsurance, MonthNumber> = {
  BHXH: numberOfMonth(1960),
  BHYT: numberOfMonth(1993),
  BHTN: numberOfMonth(2009),
  'BHTNLĐ-BNN': numberOfMonth(2016, 7),
}
const insurances = Object.keys(since) as InventedInsurance[]

/** Months of leave after a birth: nothing is deducted, the time counts. */
export type Leave = { from: MonthNumber; to: MonthNumber }
const LEAVE = 'Nghỉ thai sản'

type Stretch = Pick<InventedPeriod, 'from' | 'to' | 'posts' | 'pay' | 'state' | 'note'>

/** The rows that a job leaves in the books of its insurances: a new one whenever pay, post or state changes. */
export function periodsOfJob(job: Job, payOf: PayOf, leaves: readonly Leave[]): InventedPeriod[] {
  const stretches = stretchesOf(job, payOf, leaves)
  const asked = job.isSecond ? (['BHTNLĐ-BNN'] as const) : insurances
  return asked.flatMap((insurance) => {
    const rows = stretches
      .filter(({ to, note }) => to >= since[insurance] && !isFree(insurance, note))
      .map((stretch) => ({
        ...stretch,
        insurance,
        from: Math.max(stretch.from, since[insurance]),
        payer: job.payer,
        workplace: job.workplace,
      }))
    return insurance === 'BHXH' ? rows : joined(rows)
  })
}

/** During leave nobody pays for unemployment and accidents. */
const isFree = (insurance: InventedInsurance, note: string): boolean =>
  note === LEAVE && (insurance === 'BHTN' || insurance === 'BHTNLĐ-BNN')

function stretchesOf(job: Job, payOf: PayOf, leaves: readonly Leave[]): Stretch[] {
  const stretches: Stretch[] = []
  for (let month = job.from; month <= job.to; month++) {
    const at = {
      posts: job.posts[rungAt(job, month)]!,
      pay: payOf(month),
      state: stateAt(job, month),
      note: leaves.some(({ from, to }) => from <= month && month <= to) ? LEAVE : '',
    }
    const last = stretches.at(-1)
    if (last && isSame(last, at)) last.to = month
    else stretches.push({ ...at, from: month, to: month })
  }
  return stretches
}

const isSame = (one: Omit<Stretch, 'from' | 'to'>, other: Omit<Stretch, 'from' | 'to'>): boolean =>
  one.pay === other.pay &&
  one.posts === other.posts &&
  one.state === other.state &&
  one.note === other.note

function stateAt({ from, to, owes, paidBack }: Job, month: MonthNumber): PaidState {
  if (month > to - owes) return 'chậm đóng'
  const late = paidBack ? month - from - paidBack.after : -1
  return paidBack && late >= 0 && late < paidBack.months ? 'truy thu' : 'đã đóng'
}

/** What changes in a post alone is told of social insurance only. */
function joined(rows: InventedPeriod[]): InventedPeriod[] {
  const kept: InventedPeriod[] = []
  for (const row of rows) {
    const last = kept.at(-1)
    const goesOn = last?.to === row.from - 1 && last.pay === row.pay && last.state === row.state
    if (last && goesOn) last.to = row.to
    else kept.push({ ...row, note: '' })
  }
  return kept
}
