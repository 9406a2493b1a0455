import 'server-only'
import { listLastRuns, type LastRun } from '../repository'
import { keptTerms, termIds, type TermId } from '../terms/terms'

/** Why an administrator should look: never done, not done lately, failed, or something older than its term is still there. */
export type Trouble = 'never' | 'late' | 'failed' | 'overdue'

export type ShownTerm = {
  term: TermId
  ranAt: Date | null
  deleted: number
  deletedLately: number
  oldestAt: Date | null
  trouble: Trouble | null
}

const HOUR_MS = 3_600_000
/** A night may be a little late; a minute's job has an hour. */
const PATIENCE_MS = { night: 26 * HOUR_MS, minute: HOUR_MS }

/** For each term what the job came to the last time; counts and moments, nothing of anybody. */
export async function showRetention(now = new Date()): Promise<ShownTerm[]> {
  const runs = await listLastRuns()
  return termIds.map((term) =>
    describeTerm(term, runs.find((run) => run.term === term) ?? null, now),
  )
}

const NOTHING = { ranAt: null, deleted: 0, deletedLately: 0, oldestAt: null }

function describeTerm(term: TermId, run: LastRun | null, now: Date): ShownTerm {
  const { hours, rhythm } = keptTerms[term]
  const { ranAt, deleted, deletedLately, oldestAt } = run ?? NOTHING
  const oldestEndsAt = oldestAt && new Date(oldestAt.getTime() + hours * HOUR_MS)
  const trouble = troubleOf(run, { oldestEndsAt, now, patience: PATIENCE_MS[rhythm] })
  return { term, ranAt, deleted, deletedLately, oldestAt, trouble }
}

type Measured = { oldestEndsAt: Date | null; now: Date; patience: number }

function troubleOf(run: LastRun | null, { oldestEndsAt, now, patience }: Measured): Trouble | null {
  if (!run) return 'never'
  if (run.failure) return 'failed'
  if (now.getTime() - run.ranAt.getTime() > patience) return 'late'
  const isOverdue = oldestEndsAt !== null && now.getTime() - oldestEndsAt.getTime() > patience
  return isOverdue ? 'overdue' : null
}
