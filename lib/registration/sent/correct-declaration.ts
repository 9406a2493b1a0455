import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { flagDuplicates } from '@/lib/duplicates/flag-duplicates'
import { cancelOrders, placeOrder } from '@/lib/postal/orders/place-order'
import { keepSentFiles } from '@/lib/stored-files/keep-sent-files'
import { speaking } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import type { Tx } from '@/lib/platform/database/transaction'
import { answerDay } from './answer-day'
import { answerLines } from '../answers/answer-lines'
import { changesOf, unanswered, type Change, type KeptCorrection } from '../answers/changes-of'
import { picturesOf } from '../answers/pictures'
import { findProofFault, sendProved, type SendingProof } from '../authentication/prove-sending'
import { forgetCommitted } from '../authentication/repository'
import type { SentByCode } from '../steps/sending-code'
import { isOfPaper, type Correction } from '../steps/correction'
import { readDeclaration, type Declaration } from '../steps/declaration'
import type { WayOfHandingIn } from '../questions/submission'
import type { Transition } from '../steps/status'
import { findOpenStep } from '../steps/mended'
import { perform } from './perform'
import { drawPaper } from '../printed/draw-paper'
import { printDeclaration } from '../printed/print-declaration'
import { replyErrors } from '../saving/reply'
import {
  findAnswers,
  forgetReply,
  isTypedOtherwise,
  mergeTyped,
  type OwnDeclaration,
} from '../repository'
import { frozen, keepPrintedForm, type Submission } from './submit-declaration'

const corrects = {
  counter: 'correctAndReprint',
  post: 'correctAndReprintByPost',
  signed: 'correctAndSign',
} as const satisfies Record<WayOfHandingIn, Transition>

/** Hands in what was put right after a return. A reason nobody answered is asked about first: «không có gì cần sửa» is an answer. */
export async function correctDeclaration(
  draft: OwnDeclaration,
  proof?: SendingProof,
): Promise<Submission> {
  const ready = await prepare(draft)
  if ('reason' in ready) return ready
  const { answers, needsNewPaper, kept } = ready
  const { submission } = answers
  // Without a new paper nothing is signed anew.
  const willBeSigned = needsNewPaper && submission.method === 'signed'
  const fault = await findProofFault(draft, { willBeSigned, proof })
  if (fault) return { ok: false, reason: fault }
  const form = needsNewPaper ? await drawPaper({ ...draft, answers }) : null
  const pickup = form && submission.method === 'post' ? submission : null

  const send = async (authenticated: SentByCode | null, tx: Tx): Promise<Submission> => {
    if (await isTypedOtherwise(draft, tx)) return { ok: false, reason: 'changed' }
    if (!form) await mergeTyped(draft.id, 'submission', submission, tx)
    const { paperAddress, ...answered } = frozen(answers)
    const columns = { ...answered, authenticated }
    const changes = form
      ? { ...columns, paperAddress, corrections: [], dueOn: null, certificate: null }
      : { ...columns, corrections: [], dueOn: new Date(answerDay()) }
    const act = form ? corrects[submission.method] : 'correct'
    const performance = { actor: 'citizen', changes, details: kept }
    const moved = await perform(act, { id: draft.id }, performance, tx)
    if (!moved) return { ok: false, reason: 'already-submitted' }
    await keepSentFiles(
      draft.id,
      picturesOf(answers).map(({ id }) => id),
      tx,
    )
    if (form) await keepPrintedForm(draft.id, form, tx)
    if (pickup) await placeOrder(draft.id, pickup, tx)
    else if (form) await cancelOrders(draft.id, 'citizen', tx)
    await flagDuplicates({ id: draft.id, submittedAt: draft.submittedAt! }, answers, tx)
    await forgetReply(draft.id, tx)
    await forgetCommitted(draft.id, tx)
    return { ok: true }
  }
  return sendProved(draft, { willBeSigned, proof, send })
}

type Ready = Pick<Sent, 'answers' | 'needsNewPaper'> & { kept: KeptCorrection }

/** What would be sent, and what is said of it; or what keeps it from being sent. */
async function prepare(draft: OwnDeclaration): Promise<Ready | (Submission & { ok: false })> {
  const step = findOpenStep(draft)
  if (step) return { ok: false, reason: 'incomplete', step }
  const typed = readDeclaration(draft.typed)
  const before = await findAnswers(draft.id)
  const { answers, needsNewPaper } = await asSent(draft, before, typed)
  // Officers read it in the journal, in their language.
  const { changes, open } = await speaking(SOURCE, () => changesSince(draft, before, answers))
  const reply = draft.typed.reply ?? {}
  if (replyErrors(reply, open).length > 0) return { ok: false, reason: 'unchanged' }
  const unchanged = open.map(({ code }) => code)
  const note = open.length > 0 ? (reply.note ?? '') : ''
  return { answers, needsNewPaper, kept: { changes, unchanged, note } }
}

export type Review = Since & Sent

/** What the citizen has changed since the case was given back, which of its reasons nobody has answered, what comes next. */
export async function reviewCorrection(draft: OwnDeclaration, typed: Declaration): Promise<Review> {
  const before = await findAnswers(draft.id)
  const sent = await asSent(draft, before, typed)
  return { ...sent, ...(await changesSince(draft, before, sent.answers)) }
}

type Sent = {
  answers: Declaration
  needsNewPaper: boolean
  /** A way of handing in was chosen again, and nothing is handed in again. */
  keepsWay: boolean
}

/** What is sent of the typed answers: where the paper handed in before still holds, so does the way it came. */
async function asSent(
  draft: OwnDeclaration,
  before: Declaration | null,
  typed: Declaration,
): Promise<Sent> {
  if (!before || (await needsPaper(draft, before, typed)))
    return { answers: typed, needsNewPaper: true, keepsWay: false }
  const { submission } = before
  const keepsWay = !isDeepStrictEqual(submission, typed.submission)
  return { answers: { ...typed, submission }, needsNewPaper: false, keepsWay }
}

type Since = { changes: Change[]; open: Correction[] }

async function changesSince(
  { reference, corrections }: OwnDeclaration,
  before: Declaration | null,
  answers: Declaration,
): Promise<Since> {
  const changes = before ? await changesBetween(reference, before, answers) : []
  return { changes, open: unanswered(corrections, changes) }
}

async function changesBetween(reference: string, before: Declaration, after: Declaration) {
  const [old, now] = await Promise.all(
    [before, after].map(async (answers) =>
      answerLines(answers, await printDeclaration(reference, answers)),
    ),
  )
  return changesOf(old!, now!)
}

/** Either the officer found fault with the paper itself, or something printed on it was changed. */
const needsPaper = async (
  { reference, corrections }: OwnDeclaration,
  before: Declaration,
  typed: Declaration,
): Promise<boolean> =>
  corrections.some(isOfPaper) ||
  !isDeepStrictEqual(await printedWords(reference, before), await printedWords(reference, typed))

/** As the paper says it, so that an answer it doesn't print, or one that an older form didn't ask, changes nothing. */
async function printedWords(reference: string, answers: Declaration): Promise<object> {
  const { submission: _, ...printed } = await printDeclaration(reference, answers)
  return Object.fromEntries(Object.entries(printed).filter(([, words]) => words))
}
