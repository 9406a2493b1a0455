import type { ToldCards } from '@/lib/cards/told-cards'
import type { Arrived } from '../issued-paper'
import type { PeriodRecord, RegisteredPerson } from '@/lib/records/records'
import type { KeptVisit } from '@/lib/visits/visit'
import type { DiseaseNames } from '@/lib/visits/visit-words'

/** What stands on every paper. */
export type PaperFacts = {
  code: string
  issuedAt: Date
  /** As the account has them; `person` is null where the register does not know the number. */
  owner: { fullName: string; bhxhCode: string }
  person: RegisteredPerson | null
  /** Who asked for it, where that is not the owner. */
  askedBy: string | null
  /** The signature is of an authority that only this portal knows. */
  isTest: boolean
  isDemo: boolean
  /** Where anybody checks it. */
  address: string
}

/** The name that stands on it. */
export const printedName = ({ owner, person }: Pick<PaperFacts, 'owner' | 'person'>): string =>
  person?.fullName ?? owner.fullName

export type ParticipationFacts = {
  /** The oldest first. */
  periods: readonly PeriodRecord[]
  thisMonth: string
  /** ISO day of the last change that a file brought; null where no file told anything. */
  changedOn: string | null
  arrived: Arrived | null
}

export type VisitFacts = {
  /** The newest first, of the days asked for. */
  visits: readonly KeptVisit[]
  days: { from: string; to: string }
  nameOf: (facility: string) => string | null
  diseaseNames: DiseaseNames
  inFull: boolean
  arrived: Arrived | null
}

/** What a paper of each kind tells. */
export type PaperContents =
  | ({ kind: 'PARTICIPATION' } & ParticipationFacts)
  | { kind: 'CARD'; cards: ToldCards }
  | ({ kind: 'VISITS' } & VisitFacts)
