import 'server-only'
import type { CaseAction } from '../actions'
import { giveCase } from '../checking/give-case'
import { releaseCase, takeCaseAway } from '../checking/release-case'
import { takeCase } from '../checking/take-case'
import { addNote } from '../checking/add-note'
import type { Press } from '../checking/act-on-case'
import { carryOutDecision } from '../decisions/carry-out-decision'
import { itemIds, officerItemIds } from '../sheet/checklist'
import type { PostedMark } from '../sheet/check-sheet'
import { decideDeclaration } from '../decisions/decide-declaration'
import { againField } from '../desk/desk-parts'
import { receivePaper } from '../checking/receive-paper'
import { judgePair } from '../checking/judge-pair'
import type { Outcome } from '../refusals'
import { reopenCheck } from '../checking/reopen-check'
import { returnDeclaration } from '../checking/return-declaration'
import { sendBack } from '../checking/send-back'
import { sendForApproval } from '../checking/send-for-approval'
import { sendIvanAgain } from '../checking/send-ivan-again'
import { setChecks } from '../checking/set-checks'
import { undoDecision } from '../decisions/undo-decision'

type Posted = Record<string, string>
type Verb = (which: Press, posted: Posted) => Promise<Outcome<{ lacksReason?: boolean }>>

/** Each action's verb, given what its form posts. Nothing is refused here: role, office and state come first, in `actOnCase`. */
export const runAction: Record<CaseAction, Verb> = {
  receivePaper: (which, { signed, identity }) =>
    receivePaper(which, { isSigned: signed === 'yes', isIdentityShown: identity === 'yes' }),
  setChecks: (which, posted) => setChecks(which, postedMarks(posted)),
  return: (which) => returnDeclaration(which),
  proposeApproval: (which) => sendForApproval(which, 'approve'),
  proposeRefusal: (which) => sendForApproval(which, 'refuse'),
  sendBack: (which, posted) =>
    sendBack(
      which,
      posted.lookAgain ?? '',
      officerItemIds.filter((item) => posted[againField(item)] !== undefined),
    ),
  decideApproval: (which) => decideDeclaration(which, 'approve'),
  decideRefusal: (which) => decideDeclaration(which, 'refuse'),
  undoDecision: (which) => undoDecision(which),
  carryOut: (which) => carryOutDecision(which),
  reopenCheck: (which, { reopenItem, reopenWhy = '' }) =>
    reopenCheck(which, itemIds.find((id) => id === reopenItem) ?? null, reopenWhy),
  judgePair: (which, { pairOf = '', pairVerdict = '', pairWhy = '' }) =>
    judgePair(which, { pair: pairOf, verdict: pairVerdict, why: pairWhy }),
  sendIvanAgain: (which) => sendIvanAgain(which),
  addNote: (which, { note = '' }) => addNote(which, note),
  take: (which) => takeCase(which),
  release: (which) => releaseCase(which),
  give: (which, { giveTo = '' }) => giveCase(which, giveTo),
  takeAway: (which) => takeCaseAway(which),
}

const postedMarks = (posted: Posted): Record<string, PostedMark> =>
  Object.fromEntries(
    officerItemIds.map((item) => [
      item,
      { result: posted[item], reason: posted[`${item}.reason`], note: posted[`${item}.note`] },
    ]),
  )
