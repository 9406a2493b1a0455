import { glued, withoutGluedKind } from '@/lib/text/glued'
import { isFoundBy, searchText } from '@/lib/text/search-text'

/** What the tree needs of an office; whether its code may be shown, the server has decided in `label`. */
export type OfficeBranch = {
  code: string
  label: string
  /** Names it is known by besides, without blanks as they are searched: «saigon», «hcm». */
  others?: string[]
  offices: OfficeBranch[]
}

const SHORTEST_BEGINNING = 3

/** What is searched of a line: its words, and the typed ones where they are, or begin, one of its other names. */
function textOf({ label, others = [] }: OfficeBranch, typed: string, above = ''): string {
  const key = searchText(typed)
  const whole = glued(key)
  const isCalled = others.some(
    (name) =>
      name === whole ||
      name === withoutGluedKind(whole) ||
      (whole.length >= SHORTEST_BEGINNING && name.startsWith(whole)),
  )
  return `${above} ${searchText(label)} ${isCalled ? key : ''}`.trim()
}

/** Whether the words mean this line itself, and not one above or below it. */
export const isMeant = (branch: OfficeBranch, typed: string): boolean =>
  isFoundBy(typed, textOf(branch, typed))

/**
 * The branches in which every typed word begins a word of an office's name or of an office above it. An office found by
 * its own name brings those above along, so that «BHXH Huyện Châu Thành» is never without its province.
 */
export function findOffices(typed: string, branches: OfficeBranch[], above = ''): OfficeBranch[] {
  return branches.flatMap((branch) => {
    const text = textOf(branch, typed, above)
    const offices = findOffices(typed, branch.offices, text)
    return offices.length > 0 || isFoundBy(typed, text) ? [{ ...branch, offices }] : []
  })
}

/** Of what was found the province of that office first: of several of one name the one at home is meant. */
export const homeFirst = (found: OfficeBranch[], home: string): OfficeBranch[] => {
  const isAway = ({ code }: OfficeBranch) => Number(!home.startsWith(code))
  return found.toSorted((one, other) => isAway(one) - isAway(other))
}

/** Those to open so that what was found is seen: not a province found by its own name, all of whose offices match. */
export const codesToOpen = (found: OfficeBranch[], typed: string): string[] =>
  found
    .filter((branch) => branch.offices.length > 0 && !isMeant(branch, typed))
    .flatMap(({ code, offices }) => [code, ...codesToOpen(offices, typed)])

/** Those that the words mean; a province that only brings its offices along is none of them. */
export const countOffices = (found: OfficeBranch[], typed: string, above = ''): number =>
  found.reduce((sum, branch) => {
    const text = textOf(branch, typed, above)
    return sum + Number(isFoundBy(typed, text)) + countOffices(branch.offices, typed, text)
  }, 0)

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
