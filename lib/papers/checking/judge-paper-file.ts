import { createHash } from 'node:crypto'
import type { FileVerdict, PublicPaper } from './paper-verdict'

/** As the register has it. */
export type KnownPaper = { sha256: Buffer; paper: PublicPaper }

/**
 * The hash is of every byte, the signature's own and what fills its place included: one other byte is another file. What then still carries
 * the code of a paper of ours is that paper, changed.
 */
export function judgePaperFile(file: Buffer, named: readonly KnownPaper[]): FileVerdict {
  const sha256 = createHash('sha256').update(file).digest()
  const same = named.find((one) => one.sha256.equals(sha256))
  if (same) return { is: same.paper.withdrawnAt ? 'withdrawn' : 'as-issued', paper: same.paper }
  const [like] = named
  return like ? { is: 'altered', paper: like.paper } : { is: 'not-ours' }
}
