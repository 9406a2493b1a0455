import type { Dice } from '@/lib/insured/dice'
import type { MonthNumber } from '../calendar/month-number'
import { firmPosts, officePosts, teacherPosts } from '../words/posts'
import { oneIn, type InventedPlace } from '../world/world'
import type { Job, PayGrade } from './spell'

/** Viên chức A1, A0 and B of Decree 204/2004: the first coefficient, what each step adds, after how many months, how often. */
export const payGrades = {
  A1: { from: 234, step: 33, months: 36, steps: 8 },
  A0: { from: 210, step: 31, months: 36, steps: 9 },
  B: { from: 186, step: 20, months: 24, steps: 11 },
} satisfies Record<string, PayGrade>

export type JobSpan = { from: MonthNumber; to: MonthNumber }

const LONGEST_DEBT = 5
const plain = { kind: 'job', isSecond: false, owes: 0, paidBack: null } as const

export function firmJob(place: InventedPlace, { from, to }: JobSpan, throws: Dice): Job {
  return {
    ...{ ...plain, from, to, grade: null, isTeacher: false },
    payer: throws.oneOf(place.firms),
    posts: throws.oneOf(firmPosts),
    workplace: throws.oneOf(place.communes),
  }
}

export function officeJob(
  place: InventedPlace,
  { from, to }: JobSpan,
  throws: Dice,
  grade: PayGrade = throws.oneOf([payGrades.A1, payGrades.A1, payGrades.A0, payGrades.B]),
): Job {
  const isTeacher = oneIn(throws, 2)
  return {
    ...{ ...plain, from, to, grade, isTeacher },
    payer: throws.oneOf(isTeacher ? place.schools : place.offices),
    posts: throws.oneOf(isTeacher ? teacherPosts : officePosts),
    workplace: throws.oneOf(place.communes),
  }
}

/** What happens at some firms: the last months are owed, or a few were paid only later. */
export function withDebts(job: Job, now: MonthNumber, throws: Dice): Job {
  const months = job.to - job.from + 1
  const owes =
    job.to >= now - 1 && months > 12 && oneIn(throws, 12) ? 2 + throws.upTo(LONGEST_DEBT) : 0
  const isBackPaid = months > 30 && oneIn(throws, 20)
  const after = 6 + throws.upTo(12)
  return { ...job, owes, paidBack: isBackPaid ? { after, months: 2 + throws.upTo(3) } : null }
}
