import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { needNoPostman } from '@/lib/postal/need-no-postman'
import { answerDay } from '@/lib/registration/sent/answer-day'
import { actOnCase, moveLocked, type Press } from './act-on-case'
import type { Mark, Sheet } from '../sheet/check-sheet'
import { refused, type Outcome } from '../refusals'

/** What the officer at the counter has looked at. By post nobody shows an identity paper. */
export type SeenAtCounter = { isSigned: boolean; isIdentityShown: boolean }

/** Takes the signed form in and promises a day for the answer. */
export function receivePaper(
  which: Press,
  { isSigned, isIdentityShown }: SeenAtCounter,
): Promise<Outcome<{ dueOn: string }>> {
  const { officer } = which
  return actOnCase({ ...which, action: 'receivePaper' }, async (officeCase, tx) => {
    const isByPost = officeCase.status === 'RECORDED'
    const needsIdentity = !isIdentityShown && !isByPost
    if (!isSigned) return refused(needsIdentity ? 'paper-not-checked' : 'paper-not-signed')
    if (needsIdentity) return refused('identity-not-seen')
    const mark = (result: Mark['result']): Mark => ({
      result,
      by: officer.id,
      at: new Date().toISOString(),
    })
    const marks = {
      ...officeCase.sheet.marks,
      'paper-signed': mark('passed'),
      'identity-shown': mark(isIdentityShown ? 'passed' : 'not-applicable'),
    }
    const dueOn = answerDay()
    const changes = {
      receivedById: officer.id,
      dueOn: new Date(dueOn),
      checklist: { ...officeCase.sheet, marks, settled: beforeVisit(officeCase.sheet) },
    }
    await moveLocked(
      'receivePaper',
      officeCase,
      { actor: actorOf(officer), changes, details: { dueOn } },
      tx,
    )
    // Whoever has brought it needs no postman any more.
    await needNoPostman(officeCase.id, actorOf(officer), tx)
    return { ok: true, dueOn }
  })
}

/** A new paper comes with a new visit: whether it is signed, and who came, was not promised by the one before. */
const beforeVisit = ({ settled }: Sheet) =>
  settled.filter((item) => item !== 'identity-shown' && item !== 'paper-signed')
