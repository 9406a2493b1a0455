import { caseActions, type Action, type ActionSlug } from '../actions'
import { officerItemIds } from '../sheet/checklist'
import type { Marks } from '../sheet/check-sheet'
import { changedWords } from '../sheet/unsent-sheet'

/** What stands in the form of a case: words of an officer, by field. */
export type DeskWords = Record<string, string>

const sheetFields = officerItemIds.flatMap((item) => [item, `${item}.reason`, `${item}.note`])
export const againField = (item: string) => `again.${item}`

/** In the place of an action: nothing but keep what stands in the form. */
export const KEEP = 'giu'

/** The parts of the one form about a case, each by the action that sends it. Names of fields are never shared. */
const fields = {
  'phieu-kiem-tra': sheetFields,
  'ghi-chu': ['note'],
  'chuyen-lai': ['lookAgain', ...officerItemIds.map(againField)],
  'mo-lai-muc': ['reopenItem', 'reopenWhy'],
  'nhan-ban-ky': ['signed', 'identity'],
  'nghi-trung': ['pairOf', 'pairVerdict', 'pairWhy'],
} as const satisfies Partial<Record<ActionSlug, readonly string[]>>

export type Part = keyof typeof fields

/** What Enter in a box of the page does: what is done there most, else nothing but keep what stands on it. */
export function usualSlug(actions: Action[], obstacle: string | null): ActionSlug | typeof KEEP {
  if (actions.includes('setChecks') && !obstacle) return caseActions.setChecks.slug
  return actions.includes('receivePaper') ? caseActions.receivePaper.slug : KEEP
}

export const parts = Object.keys(fields) as Part[]
export const isPart = (text: string): text is Part => Object.hasOwn(fields, text)

/** A list always has something chosen: that alone is nothing typed. */
const chosenAnyway = ['reopenItem', 'pairOf']

/** The parts a posted form had; a page that shows no box for something says nothing about it. */
export function postedParts(posted: DeskWords): Part[] {
  if (posted.parts !== undefined) return posted.parts.split(' ').filter(isPart)
  return parts.filter((part) => fields[part].some((field) => field in posted))
}

/** What a part says beyond what is saved already; empty when nothing. */
export function unsentIn(part: Part, posted: DeskWords, marks: Marks): DeskWords {
  if (part === 'phieu-kiem-tra') return changedWords(posted, marks)
  const typed = fields[part].filter((field) => (posted[field] ?? '').trim() !== '')
  if (typed.every((field) => chosenAnyway.includes(field))) return {}
  return Object.fromEntries(typed.map((field) => [field, posted[field]!]))
}
