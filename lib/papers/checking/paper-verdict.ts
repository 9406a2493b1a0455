import type { IssuedPaperKind } from '../paper-kind'

/** The least by which whoever holds a paper sees whether it is this one. */
export type PublicPaper = {
  code: string
  kind: IssuedPaperKind
  issuedAt: string
  withdrawnAt: string | null
  /** «N. T. H.» */
  initials: string
}

/** What a code alone tells. */
export type CodeVerdict = { is: 'valid' | 'withdrawn'; paper: PublicPaper } | { is: 'unknown' }

/** What the file tells: every byte of it counts. */
export type FileVerdict =
  { is: 'as-issued' | 'withdrawn' | 'altered'; paper: PublicPaper } | { is: 'not-ours' }

/** The first letter of each part of a name, with its marks. */
export const initialsOnPaper = (name: string): string =>
  name
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]}.`)
    .join(' ')
