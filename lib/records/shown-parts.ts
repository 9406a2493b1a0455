import { holdsPart, type LiveConsent } from './consents/consent'
import { recordParts, type RecordPart } from './record-parts'

/** Which parts of somebody's records may be looked at: all, or what a consent holds. */
export const shownParts = ({ consent }: { consent?: Pick<LiveConsent, 'scope'> }): RecordPart[] =>
  (Object.keys(recordParts) as RecordPart[]).filter((part) => !consent || holdsPart(consent, part))
