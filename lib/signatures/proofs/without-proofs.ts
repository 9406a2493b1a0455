import { paperAfter, type SignedPaper } from '../pdf/signed-paper'
import { onlyProves } from './only-proves'
import { ProofStep, type ProofPart } from './proof-step'

/**
 * The paper as it was signed: without the updates at its end that only help to check it later (PAdES: what an archive adds). The paper itself
 * where there are none, or where one of them is anything else.
 */
export function withoutProofs(file: Buffer, paper: SignedPaper): SignedPaper {
  const { length } = paper.updates
  for (let count = 1; count < length; count++)
    if (areProofs(file, paper, count)) return paperAfter(paper, count)
  return paper
}

/** All updates behind the first so many. */
function areProofs(file: Buffer, paper: SignedPaper, from: number): boolean {
  const known = new Map<number, ProofPart>()
  for (let count = from; count < paper.updates.length; count++) {
    const [before, after] = [paperAfter(paper, count), paperAfter(paper, count + 1)]
    const step = new ProofStep({ file, before, after, update: paper.updates[count]!, known })
    if (!onlyProves(step)) return false
    for (const [number, part] of step.parts) known.set(number, part)
  }
  return true
}
