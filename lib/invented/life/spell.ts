import type { MonthNumber } from '../calendar/month-number'
import type { Payer } from '../world/world'

/** What somebody is for a while; each is a reason to be insured, and a few are none. */
export type SpellKind =
  | 'small-child'
  | 'pupil'
  | 'student'
  | 'job'
  | 'voluntary'
  | 'jobless'
  | 'household'
  | 'poor'
  | 'pension'
  | 'very-old'

/** Both months count. */
export type Spell = { kind: SpellKind; from: MonthNumber; to: MonthNumber; payer: Payer }

/** A step of pay by the State's scale; hundredths. */
export type PayGrade = { from: number; step: number; months: number; steps: number }

export type Job = Spell & {
  kind: 'job'
  /** The words for it, from the first one to the last. */
  posts: readonly (readonly string[])[]
  workplace: string
  /** Null: pay is agreed upon. */
  grade: PayGrade | null
  isTeacher: boolean
  /** Beside another one: only accidents are insured there. */
  isSecond: boolean
  /** The employer owes the last months. */
  owes: number
  /** Months that were paid later, counted from the first one. */
  paidBack: { after: number; months: number } | null
}

export const isJob = (spell: Spell): spell is Job => spell.kind === 'job'
