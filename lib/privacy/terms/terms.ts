import { accountTerms } from './account-terms'
import { caseTerms } from './case-terms'
import { toldTerms } from './told-terms'
import type { KeptTerm } from './term'

/** Every term there is: the nightly job, the public page and the administrators' page read this one table. */
const all = { ...accountTerms, ...caseTerms, ...toldTerms } as const satisfies Record<
  string,
  KeptTerm
>

export type TermId = keyof typeof all
export const keptTerms: Record<TermId, KeptTerm> = all
export const termIds = Object.keys(all) as TermId[]
