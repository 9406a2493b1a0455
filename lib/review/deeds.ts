import 'server-only'
import { addNote } from './add-note'
import type { Press } from './act-on-case'
import { carryOutDecision } from './carry-out-decision'
import { itemIds, officerItemIds } from './checklist'
import type { PostedMark } from './check-sheet'
import { againField } from './desk-parts'
import { decideDeclaration } from './decide-declaration'
import { receivePaper } from './receive-paper'
import { refused, type Outcome } from './refusals'
import { reopenCheck } from './reopen-check'
import { returnDeclaration } from './return-declaration'
import { sendBack } from './send-back'
import { sendForApproval } from './send-for-approval'
import { setChecks } from './set-checks'
import { undoDecision } from './undo-decision'

type Posted = Record<string, string>
type Deed = (which: Press, posted: Posted) => Promise<Outcome<{ lacksReason?: boolean }>>

/** The last word of the address a form is posted to → the verb. */
const deeds: Record<string, Deed> = {
  'nhan-ban-ky': (which, { signed, identity }) =>
    receivePaper(which, { isSigned: signed === 'yes', isIdentityShown: identity === 'yes' }),
  'phieu-kiem-tra': (which, posted) => setChecks(which, postedMarks(posted)),
  'trinh-duyet': (which) => sendForApproval(which, 'approve'),
  'trinh-tu-choi': (which) => sendForApproval(which, 'refuse'),
  'tra-lai': (which) => returnDeclaration(which),
  duyet: (which) => decideDeclaration(which, 'approve'),
  'tu-choi': (which) => decideDeclaration(which, 'refuse'),
  'hoan-tac': (which) => undoDecision(which),
  'gui-ngay': (which) => carryOutDecision(which),
  'chuyen-lai': (which, posted) =>
    sendBack(
      which,
      posted.lookAgain ?? '',
      officerItemIds.filter((item) => posted[againField(item)] !== undefined),
    ),
  'ghi-chu': (which, { note = '' }) => addNote(which, note),
  'mo-lai-muc': async (which, { reopenItem, reopenWhy = '' }) => {
    const known = itemIds.find((id) => id === reopenItem)
    return known ? reopenCheck(which, known, reopenWhy) : refused('not-now')
  },
}

export const findDeed = (deed: string): Deed | null =>
  Object.hasOwn(deeds, deed) ? deeds[deed]! : null

const postedMarks = (posted: Posted): Record<string, PostedMark> =>
  Object.fromEntries(
    officerItemIds.map((item) => [
      item,
      { result: posted[item], reason: posted[`${item}.reason`], note: posted[`${item}.note`] },
    ]),
  )
