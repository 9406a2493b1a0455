import type { OfficeBranch } from './find-offices'

/** The tree as it travels: code, words, what hangs below. Without field names it is less than half as long. */
export type OfficeLine = [code: string, label: string, below?: OfficeLine[], others?: string[]]

export const linesOf = (branches: OfficeBranch[]): OfficeLine[] =>
  branches.map(({ code, label, offices, others = [] }) =>
    others.length > 0
      ? [code, label, linesOf(offices), others]
      : offices.length > 0
        ? [code, label, linesOf(offices)]
        : [code, label],
  )

export const branchesOf = (lines: OfficeLine[]): OfficeBranch[] =>
  lines.map(([code, label, below = [], others = []]) => ({
    code,
    label,
    others,
    offices: branchesOf(below),
  }))
