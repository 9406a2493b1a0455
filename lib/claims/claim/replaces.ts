/** When a claim was made (NGAYLAP of its file, `2026-11-04`) and what it says. */
export type ClaimEdition = { madeOn: string; digest: string }

/**
 * What a claim does to the one kept under its key (decision 0093): the same again changes nothing, one made earlier comes too late,
 * any other takes its place. Of two made on one day, the later to arrive is the correction.
 */
export function effectOfClaim(
  kept: ClaimEdition | null,
  come: ClaimEdition,
): 'added' | 'unchanged' | 'replaced' | 'outdated' {
  if (!kept) return 'added'
  if (kept.digest === come.digest) return 'unchanged'
  return come.madeOn < kept.madeOn ? 'outdated' : 'replaced'
}
