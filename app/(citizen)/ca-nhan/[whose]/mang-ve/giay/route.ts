import { postOfRecords } from '../../post-of-records'
import { requirePresser } from '../require-presser'
import { contentsOf } from '../contents-of'
import { readDays } from '@/lib/forms/days/asked-days'
import { wordsOf } from '@/lib/forms/form-state'
import { shownPaperCode } from '@/lib/papers/paper-code'
import { countIssuing, issuePaper, type GivenPaper } from '@/lib/papers/issuing/issue-paper'
import { paperKinds, type IssuedPaperKind } from '@/lib/papers/paper-kind'
import { readPaperWish, wishFields } from '@/lib/papers/paper-wish'
import { seeOther } from '@/lib/platform/answers/post'
import { tellBegun } from '@/lib/platform/answers/tell-begun'
import { readForm } from '@/lib/platform/answers/read-form'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { inPageTurn, PLACES_OF_A_PAPER } from '@/lib/platform/limits/page-turn'
import { openRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { findRegistered } from '@/lib/records/repository'
import { fileResponse } from '@/lib/stored-files/file-response'

/** Gives the paper that was asked for as a file; it is drawn anew each time, and kept nowhere. */
export const POST = postOfRecords(async (request, { params }) => {
  const [{ whose }, typed] = [await params, await readForm(request)]
  return inPageTurn(() => answerWish(whose, typed), PLACES_OF_A_PAPER)
})

async function answerWish(whose: string, typed: Record<string, string>): Promise<Response> {
  const here = recordHref(whose, 'takeAway')
  // Before it is asked who presses: days and tick wait in this browser while the session has ended.
  if (!currentKiosk()) await keepForm(here, wordsOf(typed, ...wishFields, 'request'))
  const user = await requirePresser(here, true)
  if (currentKiosk()) return seeOther(here)
  const read = readPaperWish(typed)
  if (!read.ok) return seeOther(`${here}?${keptDays(typed, { loi: read.reason })}#loi`)
  if (await countIssuing(user)) return seeOther(`${here}?loi=nhieu#loi`)
  const { wish } = read
  const inFull = 'inFull' in wish ? wish.inFull : true
  const records = await openRecords(user, { whose, part: paperKinds[wish.kind].part, inFull })
  if (!records) return seeOther('/ca-nhan')
  const [contents, person] = await Promise.all([contentsOf(records, wish), findRegistered(records)])
  if (!contents) return seeOther(`${here}?loi=khong-the#loi`)
  const given = await issuePaper(user, records, { contents, person })
  await forgetForm()
  await tellBegun()
  return answerOf(wish.kind, given)
}

/** What was typed rightly goes back to its boxes. */
function keptDays(typed: Record<string, string>, told: { loi: string }): URLSearchParams {
  const { from, to } = readDays(typed)
  return new URLSearchParams({ ...told, ...(from && { tu: from }), ...(to && { den: to }) })
}

/** The name says which paper it is, and no number of a person. */
function answerOf(kind: IssuedPaperKind, { bytes, code, fileName }: GivenPaper): Response {
  const shown = `${paperKinds[kind].title} ${shownPaperCode(code)}.pdf`
  const names = { plain: `${fileName}.pdf`, shown }
  return fileResponse({ bytes, mediaType: 'application/pdf' }, names, 'attachment')
}
