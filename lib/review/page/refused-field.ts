import { actionOf, caseActions } from '../actions'
import type { Refusal } from '../refusals'

const fields: Partial<Record<Refusal, string>> = {
  'paper-not-checked': 'signed',
  'paper-not-signed': 'signed',
  'identity-not-seen': 'identity',
  'slip-not-seen': 'slipOwner',
  'slip-owner-not-seen': 'slipOwner',
  'slip-paper-not-seen': 'slipPaper',
  'note-missing': 'note',
  'look-again-missing': 'lookAgain',
  'reopen-why-missing': 'reopenWhy',
  'pair-verdict-missing': 'pairVerdict',
  'pair-why-missing': 'pairWhy',
  'pair-unsent': 'pairVerdict',
  'note-unsent': 'note',
  'look-again-unsent': 'lookAgain',
  'reopen-unsent': 'reopenWhy',
  'sheet-unsaved': 'phieu',
  'sheet-moved': 'phieu',
  'marked-meanwhile': 'phieu',
  'incomplete-checklist': 'phieu',
  'nothing-failed': 'phieu',
  'failed-items': 'phieu',
  'colleague-missing': 'giveTo',
  'colleague-may-not': 'giveTo',
  'colleague-holds-many': 'giveTo',
}

/** The field to put right after a refusal, by the action where several have such a field; undefined where it is about none. */
export function refusedField(refusal: Refusal, slug: unknown): string | undefined {
  if (refusal !== 'note-too-long') return fields[refusal]
  const action = actionOf(String(slug))
  return action ? caseActions[action].needs : undefined
}

/** What was filled in is right there; only another button comes first. */
const whole: Refusal[] = ['note-unsent', 'look-again-unsent', 'reopen-unsent', 'pair-unsent']

export const isWrongThere = (refusal: Refusal): boolean => !whole.includes(refusal)
