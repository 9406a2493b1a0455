import type { LiveConsent } from './consents/consent'

/** Somebody whose records one may see, and why. */
export type RecordSubject = {
  accountId: string
  bhxhCode: string
  fullName: string
  /** How addresses name them: `toi`, or the id of their account. */
  whose: string
} & (
  | { relation: 'self' | 'guardian'; consent?: undefined }
  /** An adult who lets them look, at some parts, until a day, and nothing else (decision 0105). */
  | { relation: 'consent'; consent: LiveConsent }
)

/** Who has a consent looks, and does nothing else in the other's name. */
export const mayOnlyLook = ({ relation }: Pick<RecordSubject, 'relation'>): boolean =>
  relation === 'consent'
