import type { RegisteredPaper } from '../repository'
import { initialsOnPaper, type PublicPaper } from './paper-verdict'

/** Of a line of the register what a stranger is told. */
export const publicOf = ({
  code,
  kind,
  issuedAt,
  withdrawnAt,
  initials,
  ownerName,
}: RegisteredPaper): PublicPaper => ({
  ...{ code, kind, issuedAt: issuedAt.toISOString() },
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
  initials: initials ?? initialsOnPaper(ownerName),
})
