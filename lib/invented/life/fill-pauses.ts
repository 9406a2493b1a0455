import type { Dice } from '@/lib/insured/dice'
import { numberOfMonth, type MonthNumber } from '../calendar/month-number'
import { payersWithoutCode } from '../words/payers'
import { oneIn, type InventedPlace } from '../world/world'
import type { JobSpan } from './make-job'
import type { LifePath } from './plan-jobs'
import type { Job, Spell } from './spell'

/** Unemployment insurance began in 2009; voluntary social insurance in 2008. */
const JOBLESS_SINCE = numberOfMonth(2010)
const VOLUNTARY_SINCE = numberOfMonth(2008)
const CARDS_SINCE = numberOfMonth(2009)

type Filling = { path: LifePath; place: InventedPlace; throws: Dice; isWished: boolean }

/** Jobs, and what somebody was between them; nothing at all in some of the pauses. */
export function fillPauses(jobs: readonly Job[], span: JobSpan, filling: Filling): Spell[] {
  if (jobs.length === 0) return filling.isWished ? [] : withoutJobs(span, filling)
  const spells: Spell[] = [...jobs]
  const main = jobs.filter(({ isSecond }) => !isSecond)
  main.forEach((job, at) => {
    const next = main[at + 1]?.from ?? span.to + 1
    spells.push(...pauseAfter(job, { from: job.to + 1, to: next - 1 }, filling))
  })
  return spells.sort((one, other) => one.from - other.from)
}

function pauseAfter(job: Job, { from, to }: JobSpan, { throws, isWished }: Filling): Spell[] {
  if (from > to) return []
  const jobless = isWished || oneIn(throws, 2) ? joblessAfter(job, { from, to }) : []
  const at = (jobless[0]?.to ?? from - 1) + 1
  if (at > to || (!isWished && oneIn(throws, 3))) return jobless
  return [...jobless, ...ownInsurance({ from: at, to }, isWished ? 0 : throws.upTo(4))]
}

/** A month for each year that was paid, three at least, twelve at most. */
function joblessAfter(job: Job, { from, to }: JobSpan): Spell[] {
  const paid = Math.min(Math.floor((job.to - job.from + 1) / 12), 12)
  if (from < JOBLESS_SINCE || to - from < 2 || paid < 1) return []
  const end = Math.min(from + Math.max(paid, 3) - 1, to)
  return [{ kind: 'jobless', from, to: end, payer: payersWithoutCode.jobless }]
}

/** What nobody pays but oneself: the household's health insurance, and sometimes the voluntary one beside it. */
function ownInsurance({ from, to }: JobSpan, draw: number): Spell[] {
  const { household, voluntary } = payersWithoutCode
  const isVoluntary = draw === 0 && from >= VOLUNTARY_SINCE && to - from >= 5
  const spells: Spell[] = [
    { kind: 'household', from: Math.max(from, CARDS_SINCE), to, payer: household },
    ...(isVoluntary ? [{ kind: 'voluntary' as const, from, to, payer: voluntary }] : []),
  ]
  return spells.filter((spell) => spell.from <= spell.to)
}

function withoutJobs(span: JobSpan, { path, throws }: Filling): Spell[] {
  const from: MonthNumber = Math.max(span.from, CARDS_SINCE)
  if (from > span.to) return []
  if (path === 'poor') return [{ kind: 'poor', from, to: span.to, payer: payersWithoutCode.poor }]
  const isVoluntary = oneIn(throws, 3)
  const late = Math.max(from, VOLUNTARY_SINCE, span.to - 24 - throws.upTo(120))
  return [
    { kind: 'household', from, to: span.to, payer: payersWithoutCode.household },
    ...(isVoluntary && late < span.to
      ? [
          {
            kind: 'voluntary' as const,
            from: late,
            to: span.to,
            payer: payersWithoutCode.voluntary,
          },
        ]
      : []),
  ]
}
