import { postOfRecords } from '../../../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { reportHref, reportsHref, sentReportHref } from '@/lib/corrections/addresses'
import { fileBoxes, keepFilesIntent } from '@/lib/corrections/evidence/evidence'
import type { WhichDraft } from '@/lib/corrections/repository'
import { holderOf, keepReport, type KeptReport } from '@/lib/corrections/report/keep-report'
import { LONGEST_NOTE, reportFields } from '@/lib/corrections/report/report-form'
import { handOfAbsent } from '@/lib/corrections/report/hand-of-absent'
import { readReportTicket, type ReportHand } from '@/lib/corrections/report/report-ticket'
import {
  reportFormOf,
  sendReport,
  whichOf,
  type ReportAbout,
  type ReportOutcome,
} from '@/lib/corrections/report/send-report'
import { subjectBySlug } from '@/lib/corrections/subjects'
import { wordsOf } from '@/lib/forms/form-state'
import { samePage, seeOther } from '@/lib/platform/answers/post'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { fileKept, fileRefused, wordsContested, wordsKept } from '../../answer-script'
import { keepFilesOf, shownOfForm, toldRefused, type FilesOfForm } from '../../keep-files'
import { takeForm, type TakenForm } from '../../take-form'
import { openReport, type ReportPlace } from './open-report'

const missing = () => new Response(null, { status: 404 })

/** Every press on the form of one row, what is typed into it and each file chosen on it. */
export const pressReport = postOfRecords<ReportPlace>(async (request, { params }) => {
  const where = await params
  const subject = subjectBySlug(where.subject)
  if (!subject) return missing()
  const about = { subject, mark: where.mark }
  const here = reportHref(where.whose, subject, where.mark)
  const [box] = fileBoxes
  return takeForm(request, {
    answer: (form) => answer(form, { request, where, about, here }),
    keep: async (texts) => {
      const hand = readReportTicket(texts.phieu, here)
      if (hand) await keepReport(whichFor(hand, about), texts, shownOfForm(hand.userId, texts))
    },
    refused: (reason, asks) =>
      asks === 'file' ? fileRefused(reason) : seeOther(`${here}?loi=${box}:${reason}#loi`),
  })
})

type Pressed = { request: Request; where: ReportPlace; about: ReportAbout; here: string }

const whichFor = ({ accountId, byId }: ReportHand, about: ReportAbout): WhichDraft => ({
  ...{ accountId, byId },
  ...about,
})

async function answer(form: TakenForm, pressed: Pressed): Promise<Response> {
  const { where, about, here } = pressed
  const absent = await handOfAbsent(form.texts, here)
  if (absent) return keepForAbsent(form, absent, pressed)
  if (!readReportTicket(form.texts.phieu, here)) await keepInBrowser(form, pressed)
  await citizenWhoPresses(here, true)
  const opened = await openReport(where, {})
  if (!opened) return missing()
  const { row, evidence, about: _, ...reporter } = opened
  const userId = opened.user.id
  const kept = await keep(form, whichOf(reporter, about), userId)
  const told = tell(form, kept, { ...pressed, userId }) ?? (await askWhich(kept.words, opened))
  if (told) return told
  await forgetForm()
  return (
    onward(form, kept, pressed) ??
    goalOfSending(pressed, await sendReport(reporter, about, { row, evidence }))
  )
}

function goalOfSending({ where, here }: Pressed, outcome: ReportOutcome): Response {
  if (outcome.ok) return seeOther(`${sentReportHref(where.whose, outcome.id)}?xong=gui#xong`)
  return seeOther(`${here}?loi=${outcome.reason === 'incomplete' ? '1' : 'co-quan'}#loi`)
}

/** A page of before: what was typed while the session ended waits in this browser. */
const keepInBrowser = ({ texts }: TakenForm, { about, here }: Pressed): Promise<void> =>
  keepForm(
    here,
    wordsOf(texts, ...reportFields(reportFormOf(about)), 'reference'),
    2 * LONGEST_NOTE,
  )

type Kept = { words: KeptReport } & FilesOfForm

const NO_WORDS: KeptReport = { contested: {}, isStale: false, sent: null }

async function keep(form: TakenForm, which: WhichDraft, userId: string): Promise<Kept> {
  const shown = shownOfForm(userId, form.texts)
  // A script that sends a file brings no words.
  const words = form.asks === 'file' ? NO_WORDS : await keepReport(which, form.texts, shown)
  return { words, ...(await keepFilesOf(form, shown, () => holderOf(which))) }
}

/** The session is over, or by now another's: words and files wait for whom the form was drawn for. */
async function keepForAbsent(form: TakenForm, hand: ReportHand, pressed: Pressed) {
  const kept = await keep(form, whichFor(hand, pressed.about), hand.userId)
  const told = tell(form, kept, { ...pressed, userId: hand.userId })
  if (told) return told
  await citizenWhoPresses(pressed.here, true)
  return seeOther('/ca-nhan')
}

/** What a script is told; null where a person pressed. */
function tell(form: TakenForm, { words, files }: Kept, { where, userId }: Pressed & ByWhom) {
  if (form.asks === 'file') return fileKept(where.whose, files)
  if (form.asks !== 'typing') return null
  // Led elsewhere, which a script takes as «no more changes».
  if (words.sent) return seeOther(sentReportHref(where.whose, words.sent.id))
  const contested = Object.keys(words.contested)
  return contested.length > 0 ? wordsContested(contested) : wordsKept(userId)
}
type ByWhom = { userId: string }

/** Neither window's words are written over the other's: the page shows both. Null where there is nothing to ask. */
async function askWhich(
  { contested }: KeptReport,
  { here, user }: { here: string; user: { id: string } },
) {
  if (Object.keys(contested).length === 0) return null
  await keepForm(here, { ...contested, reference: user.id }, 2 * LONGEST_NOTE)
  return seeOther(`${here}?vua-doi=khac#loi`)
}

/** Where a press leads that sends nothing yet. */
function onward(form: TakenForm, { words, files, isRemoved }: Kept, pressed: Pressed) {
  const { here, where, request } = pressed
  const { intent } = form.texts
  const refused = toldRefused(files)
  const toSend = intent === 'gui'
  if (refused.length > 0)
    return seeOther(`${here}?loi=${[...(toSend ? ['1'] : []), ...refused].join(',')}#loi`)
  if (isLanguageSwitch(form.texts)) return samePage(request)
  if (intent === 'de-sau') return seeOther(`${reportsHref(where.whose)}?xong=luu#xong`)
  if (toSend) return words.isStale ? seeOther(`${here}?vua-doi=1#vua-doi`) : null
  const done = isRemoved ? '?da-xoa=tep' : intent === keepFilesIntent ? '?xong=tep' : ''
  return seeOther(`${here}${done}#giay-to`)
}
