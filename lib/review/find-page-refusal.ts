import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import type { Attempt } from './act-on-case'
import type { CaseFile } from './case-file'
import { unsentIn, type Part } from './desk-parts'
import { refused, type Refusal } from './refusals'
import type { Right } from './rights'
import { roundOf } from './round'
import { changedItems } from './unsent-sheet'
import { openUnsent } from './unsent-words'

/** Deeds after which the case lies elsewhere or the citizen is told, each with the part of the form it sends itself. */
const leaving: Partial<Record<Right, Part | null>> = {
  receivePaper: 'nhan-ban-ky',
  return: null,
  sendForApproval: null,
  sendBack: 'chuyen-lai',
  approve: null,
  refuse: null,
}

const refusals: Record<Part, Refusal> = {
  'phieu-kiem-tra': 'sheet-unsaved',
  'ghi-chu': 'note-unsent',
  'chuyen-lai': 'look-again-unsent',
  'mo-lai-muc': 'reopen-unsent',
  'nhan-ban-ky': 'ticks-unsent',
}

/**
 * What the page itself holds against a press: it shows an earlier turn of the case, or its officer has marked or written
 * something on it that the deed would pass over. All of it has been kept before the deed is asked for.
 */
export async function findPageRefusal({ right, officer, page }: Attempt, file: CaseFile, tx: Tx) {
  if (!page) return null
  if (page.round && page.round !== roundOf(file) && right !== 'addNote') return refused('page-old')
  const own = leaving[right]
  if (own === undefined) return null
  const { marks } = file.sheet
  for (const [part, kept] of Object.entries(await openUnsent(officer, file.id, tx))) {
    const form = part as Part
    if (form === own || kept.round !== roundOf(file)) continue
    if (Object.keys(unsentIn(form, kept.words, marks)).length === 0) continue
    return refused(
      refusals[form],
      form === 'phieu-kiem-tra' ? changedItems(kept.words, marks) : undefined,
    )
  }
  return null
}
