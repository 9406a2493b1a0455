/** What the tree needs of an office; whether its code may be shown, the server has decided in `label`. */
export type OfficeBranch = {
  code: string
  label: string
  /** Why a search found it, where its own name does not say so. */
  why?: string
  offices: OfficeBranch[]
}

export function findBranch(code: string, branches: OfficeBranch[]): OfficeBranch | null {
  for (const branch of branches) {
    const found = branch.code === code ? branch : findBranch(code, branch.offices)
    if (found) return found
  }
  return null
}

/** With the province, since several have a «BHXH Huyện Châu Thành». */
export function wholeLabel(code: string, branches: OfficeBranch[]): string | undefined {
  const label = findBranch(code, branches)?.label
  const [above] = codesAbove(code, branches)
  const province = above && findBranch(above, branches)?.label.replace(/^(?:\[\d+\] )?BHXH /, '')
  return label && province ? `${label}, ${province}` : label
}

/** What must be open for an office to be seen, and what hangs below it. */
export const codesToShow = (code: string, branches: OfficeBranch[]): string[] =>
  findBranch(code, branches) ? [...codesAbove(code, branches), code] : []

/** The codes above an office, the topmost first. */
export function codesAbove(code: string, branches: OfficeBranch[]): string[] {
  for (const branch of branches) {
    if (branch.offices.some((office) => office.code === code)) return [branch.code]
    const above = codesAbove(code, branch.offices)
    if (above.length > 0) return [branch.code, ...above]
  }
  return []
}
