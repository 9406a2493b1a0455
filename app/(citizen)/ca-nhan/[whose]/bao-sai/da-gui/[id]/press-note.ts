import { postOfRecords } from '../../../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { sentReportHref } from '@/lib/corrections/addresses'
import { fileBoxes, keepFilesIntent } from '@/lib/corrections/evidence/evidence'
import { addToReport } from '@/lib/corrections/report/follow-report'
import { keepNote, type KeptNote } from '@/lib/corrections/report/keep-note'
import { NOTE_BOX } from '@/lib/corrections/report/note-box'
import { LONGEST_NOTE } from '@/lib/corrections/report/report-form'
import type { Reporter } from '@/lib/corrections/report/send-report'
import { handOfAbsent } from '@/lib/corrections/report/hand-of-absent'
import { readReportTicket, type ReportHand } from '@/lib/corrections/report/report-ticket'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { samePage, seeOther } from '@/lib/platform/answers/post'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { fileKept, fileRefused, wordsContested, wordsKept } from '../../answer-script'
import { keepFilesOf, shownOfForm, toldRefused, type FilesOfForm } from '../../keep-files'
import { takeForm, type TakenForm } from '../../take-form'
import { openSent, type SentPlace } from './open-sent'

const missing = () => new Response(null, { status: 404 })

/** What is written and sent to a report that waits: kept before it is asked who presses, and until the office has it. */
export const pressNote = postOfRecords<SentPlace>(async (request, { params }) => {
  const where = await params
  const here = sentReportHref(where.whose, where.id)
  const [box] = fileBoxes
  return takeForm(request, {
    answer: (form) => answer(form, { request, where, here }),
    keep: async (texts) => {
      const hand = readReportTicket(texts.phieu, here)
      if (hand) await keepWords(hand, where.id, texts)
    },
    refused: (reason, asks) =>
      asks === 'file' ? fileRefused(reason) : seeOther(`${here}?loi=${box}:${reason}#loi`),
  })
})

type Pressed = { request: Request; where: SentPlace; here: string }
type Whose = Pick<ReportHand, 'userId' | 'accountId'>

const keepWords = ({ userId, accountId }: Whose, id: string, texts: Typed): Promise<KeptNote> =>
  keepNote(
    { accountId, id },
    {
      userId,
      text: texts[NOTE_BOX] ?? '',
      shown: shownOfForm(userId, texts)?.[NOTE_BOX] ?? null,
    },
  )

type Kept = { words: KeptNote } & FilesOfForm

async function keep(form: TakenForm, whose: Whose, id: string): Promise<Kept> {
  // A script that sends a file brings no words.
  const words: KeptNote =
    form.asks === 'file' ? { ok: true } : await keepWords(whose, id, form.texts)
  const { accountId, userId } = whose
  const shown = shownOfForm(userId, form.texts)
  return { words, ...(await keepFilesOf(form, shown, async () => ({ accountId, id }))) }
}

async function answer(form: TakenForm, pressed: Pressed): Promise<Response> {
  const { where, here } = pressed
  const absent = await handOfAbsent(form.texts, here)
  if (absent) return keepForAbsent(form, absent, pressed)
  if (!readReportTicket(form.texts.phieu, here)) await keepInBrowser(form.texts, here)
  await citizenWhoPresses(here, true)
  const opened = await openSent(where, {})
  if (!opened) return missing()
  const whose = { userId: opened.user.id, accountId: opened.records.accountId }
  const kept = await keep(form, whose, where.id)
  const told = tell(form, kept, { ...pressed, userId: whose.userId })
  if (told) return told
  if (isContested(kept)) return askWhich(form.texts, { here, userId: whose.userId })
  await forgetForm()
  return onward(form, kept, pressed) ?? send(form, opened, pressed)
}

const isContested = ({ words }: Kept) => !words.ok && words.reason === 'contested'

/** Neither window's words are written over the other's: the page shows both. */
async function askWhich(texts: Typed, { here, userId }: { here: string; userId: string }) {
  await keepInBrowser({ ...texts, reference: userId }, here)
  return seeOther(`${here}?vua-doi=khac#loi`)
}

async function send({ texts }: TakenForm, reporter: Reporter, { where, here }: Pressed) {
  const outcome = await addToReport(reporter, where.id, texts[NOTE_BOX] ?? '')
  return seeOther(outcome.ok ? `${here}?xong=them#xong` : `${here}?loi=${outcome.reason}#loi`)
}

const keepInBrowser = (texts: Typed, here: string): Promise<void> =>
  keepForm(here, wordsOf(texts, NOTE_BOX, 'reference'), 2 * LONGEST_NOTE)

/** The session is over, or by now another's: words and files wait for whom the form was drawn for. */
async function keepForAbsent(form: TakenForm, hand: ReportHand, pressed: Pressed) {
  const kept = await keep(form, hand, pressed.where.id)
  const told = tell(form, kept, { ...pressed, userId: hand.userId })
  if (told) return told
  await citizenWhoPresses(pressed.here, true)
  return seeOther('/ca-nhan')
}

/** What a script is told; null where a person pressed. */
function tell(form: TakenForm, { words, files }: Kept, pressed: Pressed & { userId: string }) {
  if (form.asks === 'file') return fileKept(pressed.where.whose, files)
  if (form.asks !== 'typing') return null
  if (words.ok) return wordsKept(pressed.userId)
  // Led elsewhere, which a script takes as «no more changes».
  return words.reason === 'late' ? seeOther(pressed.here) : wordsContested([NOTE_BOX])
}

/** Where a press leads that sends nothing yet. */
function onward(form: TakenForm, { files, isRemoved }: Kept, { here, request }: Pressed) {
  const { intent } = form.texts
  const refused = toldRefused(files)
  if (refused.length > 0) return seeOther(`${here}?loi=${refused.join(',')}#loi`)
  if (isLanguageSwitch(form.texts)) return samePage(request)
  if (isRemoved) return seeOther(`${here}?da-xoa=tep#giay-to`)
  if (intent === keepFilesIntent) return seeOther(`${here}?xong=tep#giay-to`)
  return intent === 'them' ? null : seeOther(`${here}#giay-to`)
}
