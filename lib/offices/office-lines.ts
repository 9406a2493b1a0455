import type { OfficeBranch } from './office-branches'

/** The tree as it travels: code, words, what hangs below. Without field names it is less than half as long. */
export type OfficeLine = [code: string, label: string, below?: OfficeLine[]]

/** One office of those a search found. */
export type FoundLine = [code: string, label: string, why?: string | null]

export const linesOf = (branches: OfficeBranch[]): OfficeLine[] =>
  branches.map(({ code, label, offices }) =>
    offices.length > 0 ? [code, label, linesOf(offices)] : [code, label],
  )

export const branchesOf = (lines: OfficeLine[]): OfficeBranch[] =>
  lines.map(([code, label, below = []]) => ({ code, label, offices: branchesOf(below) }))

export const branchesFound = (lines: FoundLine[]): OfficeBranch[] =>
  lines.map(([code, label, why]) => ({ code, label, why: why ?? undefined, offices: [] }))
