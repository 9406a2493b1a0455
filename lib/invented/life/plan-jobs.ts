import type { Dice } from '@/lib/insured/dice'
import type { MonthNumber } from '../calendar/month-number'
import { oneIn, type InventedPlace } from '../world/world'
import { firmJob, officeJob, withDebts, type JobSpan } from './make-job'
import type { Job } from './spell'

export type LifePath = 'firm' | 'state' | 'mixed' | 'farm' | 'poor' | 'nothing'

/** Of a hundred grown-ups about so many; a third has ever paid social insurance. */
const weights: Record<LifePath, number> = {
  firm: 26,
  state: 5,
  mixed: 4,
  farm: 42,
  poor: 14,
  nothing: 9,
}

export function drawPath(throws: Dice): LifePath {
  const paths = Object.keys(weights) as LifePath[]
  let left = throws.upTo(Object.values(weights).reduce((sum, weight) => sum + weight, 0))
  return paths.find((path) => (left -= weights[path]) < 0)!
}

/** Months without work between two jobs. */
const PAUSES = [0, 0, 0, 0, 1, 1, 2, 3, 4, 6, 9, 14, 26, 50]
const LONGEST_OF = { usual: 90, long: 260 }

type Asked = { path: LifePath; place: InventedPlace; now: MonthNumber; throws: Dice }

/** Jobs one after another, none where there is no path that leads to one. */
export function planJobs(asked: Asked, span: JobSpan): Job[] {
  const { path, throws } = asked
  if (path === 'state') return atOffices(asked, span)
  if (path === 'firm') return atFirms(asked, span)
  if (path === 'mixed') {
    const turn = span.from + 60 + throws.upTo(120)
    const [early, late] = [
      { from: span.from, to: Math.min(turn, span.to) },
      { from: turn + 1 + throws.upTo(5), to: span.to },
    ]
    return oneIn(throws, 2)
      ? [...atFirms(asked, early), ...atOffices(asked, late)]
      : [...atOffices(asked, early), ...atFirms(asked, late)]
  }
  const isBrief = (path === 'farm' || path === 'poor') && oneIn(throws, 3)
  return isBrief ? atFirms(asked, briefly(span, throws)) : []
}

const briefly = ({ from, to }: JobSpan, throws: Dice): JobSpan => {
  const begin = from + throws.upTo(60)
  return { from: begin, to: Math.min(begin + 8 + throws.upTo(40), to) }
}

function atOffices({ place, throws }: Asked, { from, to }: JobSpan): Job[] {
  if (to - from < 3) return []
  const turn = from + 100 + throws.upTo(150)
  if (oneIn(throws, 3) && turn < to - 12)
    return [
      officeJob(place, { from, to: turn }, throws),
      officeJob(place, { from: turn + 1, to }, throws),
    ]
  return [officeJob(place, { from, to }, throws)]
}

function atFirms({ place, now, throws }: Asked, { from, to }: JobSpan): Job[] {
  const jobs: Job[] = []
  for (let begin = from; begin <= to - 3;) {
    const months = 6 + throws.upTo(oneIn(throws, 3) ? LONGEST_OF.long : LONGEST_OF.usual)
    const wished = firmJob(place, { from: begin, to: Math.min(begin + months - 1, to) }, throws)
    const job = { ...wished, from: beginAt(wished, jobs.at(-1)) }
    jobs.push(withDebts(job, now, throws))
    // A few begin before they have left, as books in fact have it.
    begin = job.to + 1 + (oneIn(throws, 40) ? -1 - throws.upTo(2) : throws.oneOf(PAUSES))
  }
  return withSecondJob(jobs, place, throws)
}

/** Nobody begins anew at a firm that they have not left. */
const beginAt = ({ from, payer }: Job, before: Job | undefined): MonthNumber =>
  before?.payer.code === payer.code ? Math.max(from, before.to + 1) : from

/** Some have another job beside the last one. */
function withSecondJob(jobs: Job[], place: InventedPlace, throws: Dice): Job[] {
  const last = jobs.at(-1)
  if (!last || last.to - last.from < 24 || !oneIn(throws, 9)) return jobs
  const from = last.from + 6 + throws.upTo(12)
  const to = oneIn(throws, 2) ? last.to : Math.min(from + 18, last.to)
  const second = firmJob(place, { from, to }, throws)
  return second.payer.code === last.payer.code ? jobs : [...jobs, { ...second, isSecond: true }]
}
