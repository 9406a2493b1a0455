import type { LegalGround } from './grounds'
import type { TermId } from './terms/terms'

/** Who may read it, as everybody is told. */
export type Reader =
  | 'owner'
  | 'guardian'
  | 'consent'
  | 'office'
  | 'auditor'
  | 'administrator'
  | 'nobody'
  | 'clinic'
  | 'service'

/** What is kept without an end, and why: of this much the page says that no job deletes it. */
type WithoutEnd = { what: string; because: string }

/** One kind of personal data that the portal keeps: what, why, on which ground, who reads it, and how long. */
export type KeptKind = {
  title: string
  holds: string
  purpose: string
  grounds: readonly LegalGround[]
  readers: readonly Reader[]
  /** Parts of it that go after a time; a job keeps each. */
  terms: readonly TermId[]
  withoutEnd: readonly WithoutEnd[]
}
