import type { Refusal } from './refusals'

/** The box a refusal is about, by deed where several have such a box. */
const boxes: Record<string, string> = {
  'ghi-chu': 'note',
  'chuyen-lai': 'lookAgain',
  'mo-lai-muc': 'reopenWhy',
}

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
  'note-unsent': 'note',
  'look-again-unsent': 'lookAgain',
  'reopen-unsent': 'reopenWhy',
  'sheet-unsaved': 'phieu',
  'sheet-moved': 'phieu',
  'marked-meanwhile': 'phieu',
  'incomplete-checklist': 'phieu',
  'nothing-failed': 'phieu',
  'failed-items': 'phieu',
}

/** The field to put right after a refusal; undefined where it is about none. */
export const refusedField = (refusal: Refusal, deed: unknown): string | undefined =>
  refusal === 'note-too-long' ? boxes[String(deed)] : fields[refusal]

/** What was filled in is right there; only another button comes first. */
const whole: Refusal[] = ['note-unsent', 'look-again-unsent', 'reopen-unsent']

export const isWrongThere = (refusal: Refusal): boolean => !whole.includes(refusal)
