/** Who stands after whom; after the last comes the first again. */
export function nextIn(references: string[], reference: string): string | null {
  const after = references[references.indexOf(reference) + 1] ?? references[0]
  return after === undefined || after === reference ? null : after
}
