import type { OfficeBranch } from './find-offices'

/** The tree as it travels: code, words, what hangs below. Without field names it is less than half as long. */
export type OfficeLine = [code: string, label: string, below?: OfficeLine[]]

export const linesOf = (branches: OfficeBranch[]): OfficeLine[] =>
  branches.map(({ code, label, offices }) =>
    offices.length > 0 ? [code, label, linesOf(offices)] : [code, label],
  )

export const branchesOf = (lines: OfficeLine[]): OfficeBranch[] =>
  lines.map(([code, label, below = []]) => ({ code, label, offices: branchesOf(below) }))
