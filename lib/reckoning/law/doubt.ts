import type { RowStatus } from '@/lib/catalogues/rows/row-status'
import { msg, t } from '@/lib/words/t'
import type { LegalBasis } from './legal-basis'

const UNSURE = msg('Số liệu này được suy ra, có thể khác văn bản.')

/** What is said of a number that was not seen in a text; null where it was, or follows a rule without exception. */
const doubts: Record<RowStatus, string | null> = {
  ATTESTED: null,
  BY_RULE: null,
  UNVERIFIED: msg('Số liệu này chưa được đối chiếu với văn bản gốc.'),
  LISTED_OLDER: UNSURE,
  RECONSTRUCTED: UNSURE,
  ILLUSTRATIVE: UNSURE,
  INVENTED: UNSURE,
}

export const doubtsOf = (bases: readonly LegalBasis[]): string[] =>
  unique(bases.map(({ status }) => doubts[status]))
    .filter((doubt) => doubt !== null)
    .map((doubt) => t(doubt))

export const unique = <Of>(list: readonly Of[]): Of[] => [...new Set(list)]
