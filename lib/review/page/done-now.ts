import { actionOf, caseActions, type CaseAction } from '../actions'
import type { OfficeCase } from '../office-case'
import type { Decision } from '../sheet/check-sheet'

/** A case as it stands, and what was done with it last. */
type Seen = Pick<
  OfficeCase,
  'status' | 'sheet' | 'receivedById' | 'reviewedById' | 'decidedById'
> & {
  lastEntry?: { act: string; actor: string }
}
type IsSo = (seen: Seen, by: string) => boolean

const isDecided =
  (kind: Decision['kind']): IsSo =>
  ({ status, sheet: { decision } }, by) =>
    status === 'DECIDED' && decision?.kind === kind && decision.by === by
const isProposed =
  (kind: Decision['kind']): IsSo =>
  ({ status, sheet: { proposal } }, by) =>
    status === 'AWAITING_APPROVAL' && proposal?.kind === kind && proposal.by === by

const isLast =
  (act: string): IsSo =>
  ({ lastEntry }, by) =>
    lastEntry?.act === act && lastEntry.actor === `account:${by}`

/** Whether it is still so, and this officer's doing: an address says anything, and a page is opened again later. */
const isSo: Record<CaseAction, IsSo> = {
  receivePaper: ({ status, receivedById }, by) => status === 'UNDER_REVIEW' && receivedById === by,
  // Whoever saves what a colleague has saved already hears it too.
  setChecks: ({ status, sheet }) =>
    status === 'UNDER_REVIEW' && Object.keys(sheet.marks).length > 0,
  return: ({ status, reviewedById }, by) => status === 'RETURNED' && reviewedById === by,
  proposeApproval: isProposed('approve'),
  proposeRefusal: isProposed('refuse'),
  sendBack: ({ status, sheet }, by) => status === 'UNDER_REVIEW' && sheet.sentBack?.by === by,
  decideApproval: isDecided('approve'),
  decideRefusal: isDecided('refuse'),
  undoDecision: (seen, by) =>
    seen.status === 'AWAITING_APPROVAL' && isLast('undo-decision')(seen, by),
  carryOut: ({ status, decidedById }, by) =>
    (status === 'APPROVED' || status === 'REFUSED') && decidedById === by,
  reopenCheck: ({ status, sheet }, by) =>
    status === 'UNDER_REVIEW' && sheet.reopened.some((one) => one.by === by),
  judgePair: isLast('judge-pair'),
  sendIvanAgain: isLast('send-ivan-again'),
  addNote: ({ sheet }, by) => sheet.notes.at(-1)?.by === by,
  take: isLast('take-case'),
  release: isLast('release-case'),
  give: isLast('give-case'),
  takeAway: isLast('take-away-case'),
}

/** What becomes of it by itself. */
const later: Partial<Record<CaseAction, CaseAction>> = {
  decideApproval: 'carryOut',
  decideRefusal: 'carryOut',
}

export type Done = { action: CaseAction; words: string; isFinishing: boolean }

/** What to say after an action that an address names; null for a word that is none of ours, or is not so (any more). */
export function doneNow(slug: unknown, seen: Seen, by: string): Done | null {
  const asked = typeof slug === 'string' ? actionOf(slug) : null
  const action = [asked, asked && later[asked]].find((one) => one && isSo[one](seen, by))
  if (!action) return null
  const { done, isFinishing = false } = caseActions[action]
  return { action, words: done, isFinishing }
}
