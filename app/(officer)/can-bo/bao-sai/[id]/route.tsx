import { page } from '@/app/page-route'
import { kindOfPrivacyMark } from '@/app/reported-rows/privacy-mark'
import { findRow } from '@/app/reported-rows/find-row'
import { CorrectionActions, usualPress } from '@/components/officer/corrections/correction-actions'
import { WishHelp } from '@/components/officer/corrections/wish-help'
import { CorrectionFacts } from '@/components/officer/corrections/correction-facts'
import { OfficerPage } from '@/components/officer/officer-page'
import { Notice } from '@/components/ui/notice'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { listSentEvidence } from '@/lib/corrections/evidence/open-evidence'
import { answerTicket, findTypedAnswer } from '@/lib/corrections/officers/kept-answer'
import { answerError, correctionDone, pressRefusal } from '@/lib/corrections/officers/officer-words'
import { openCorrection } from '@/lib/corrections/officers/open-corrections'
import { isUnchanged } from '@/lib/corrections/correction'
import { subjectOf } from '@/lib/corrections/subjects'
import { keptKinds } from '@/lib/privacy/kinds/kinds'
import { OWN } from '@/lib/records/record-parts'
import { refusalText, type Refusal } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'
import { correctionMissing } from '../correction-missing'

export const GET = page<{ id: string }>(async ({ params: { id }, search: { loi, xong } }) => {
  const officer = await requireOfficer(`/can-bo/bao-sai/${id}`)
  const opened = await openCorrection(officer, id)
  if (!opened) return correctionMissing(officer)
  const { correction, look, obstacle, transitions } = opened
  const { subject, mark } = correction
  const now = await findRow({ ...look, whose: OWN }, subject, mark)
  const kind = subject === 'privacy' ? kindOfPrivacyMark(correction.account.login, mark) : undefined
  const refusal = pressRefusal(loi)
  const error = answerError(loi)
  const done = correctionDone(xong, correction.state)
  const { title } = subjectOf(subject)
  return {
    title,
    hasErrors: error !== undefined || refusal !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/bao-sai"
        usual={usualPress(id, transitions)}
      >
        <AfterPress {...{ refusal, done, obstacle }} />
        <CorrectionFacts {...{ correction, now }} papers={await listSentEvidence(correction)} />
        {kind && <WishHelp kind={keptKinds[kind]} />}
        <CorrectionActions
          isWish={kind !== undefined}
          {...{ id, transitions, error }}
          isUnchanged={!kind && isUnchanged(correction, now)}
          ticket={answerTicket(officer, correction)}
          answer={await findTypedAnswer(officer, id)}
        />
        <p className="mt-6">
          <a href="/can-bo/bao-sai" className="inline-flex min-h-11 items-center">
            Về danh sách
          </a>
        </p>
      </OfficerPage>
    ),
  }
})

type Told = { refusal?: string; done: string | null; obstacle: Refusal | null }

/** What became of the last press, or why none is theirs. */
const AfterPress = ({ refusal, done, obstacle }: Told) => (
  <>
    {refusal && (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{refusal}</p>
      </Notice>
    )}
    {done && <Notice tone="success" role="status" id="xong" title={done} />}
    {obstacle && !refusal && (
      <Notice tone="warning" title="Bạn không trả lời được báo sai này">
        <p>{refusalText[obstacle]}</p>
      </Notice>
    )}
  </>
)
