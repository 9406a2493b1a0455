import 'server-only'
import { flagDuplicates } from '@/lib/duplicates/flag-duplicates'
import { placeOrder } from '@/lib/postal/orders/place-order'
import { searchText } from '@/lib/text/search-text'
import { storeFile } from '@/lib/stored-files/store-file'
import { keepSentFiles } from '@/lib/stored-files/keep-sent-files'
import { currentLanguage } from '@/lib/words/asked-language'
import { newKey } from '@/lib/platform/seal/seal'
import type { Tx } from '@/lib/platform/database/transaction'
import { actorOn } from '../steps/desk'
import {
  findProofFault,
  sendProved,
  type SendingProof,
  type ProofRefusal,
} from '../authentication/prove-sending'
import { forgetCommitted } from '../authentication/repository'
import type { SentByCode } from '../steps/sending-code'
import { leaveDesk } from '../desk/repository'
import { picturesOf } from '../answers/pictures'
import { drawPaper } from '../printed/draw-paper'
import { readDeclaration, whoseOf, type Declaration } from '../steps/declaration'
import { COMMITMENT_VERSION } from '@/lib/site/official-sentences'
import { findOpenStep } from '../steps/mended'
import { perform } from './perform'
import { isTypedOtherwise, type CaseChanges, type OwnDeclaration } from '../repository'
import type { WayOfHandingIn } from '../questions/submission'
import type { Transition } from '../steps/status'
import type { StepId } from '../steps/steps'

/**
 * `incomplete`: a step still has a fault, or a question that nobody has answered. `unchanged`: a case sent back as it was, before the citizen has said that nothing is to be put right. `changed`: another window has
 * changed an answer since `draft` was read.
 */
export type Submission =
  | { ok: true }
  | { ok: false; reason: 'incomplete'; step: StepId }
  | { ok: false; reason: 'already-submitted' | 'unchanged' | 'changed' }
  | { ok: false; reason: ProofRefusal }

const submits = {
  counter: 'submit',
  post: 'submitByPost',
  signed: 'submitToSign',
} as const satisfies Record<WayOfHandingIn, Transition>

const PAPER_KEY_CHARACTERS = 22 // 132 bits

/** Freezes the draft, prints the form and tells the citizen: all of it or none of it, and only once. `proof`: by the code of its account. */
export async function submitDeclaration(
  draft: OwnDeclaration,
  proof?: SendingProof,
): Promise<Submission> {
  const step = findOpenStep(draft)
  if (step) return { ok: false, reason: 'incomplete', step }
  const answers = readDeclaration(draft.typed)
  const willBeSigned = answers.submission.method === 'signed'
  const fault = await findProofFault(draft, { willBeSigned, proof })
  if (fault) return { ok: false, reason: fault }
  const transition = draft.desk ? 'submitAtCounter' : submits[answers.submission.method]
  const now = new Date()
  const commitment = { version: COMMITMENT_VERSION, at: proof?.committedAt ?? now.toISOString() }
  // Drawn before the transaction begins: it takes longer than all the writes together.
  const form = await drawPaper({ ...draft, answers })

  const send = async (authenticated: SentByCode | null, tx: Tx): Promise<Submission> => {
    if (await isTypedOtherwise(draft, tx)) return { ok: false, reason: 'changed' }
    const sent = { commitment, submittedAt: now, authenticated }
    const changes = { ...frozen(answers), ...entered(draft), ...sent }
    const performance = { actor: actorOn(draft), changes }
    const moved = await perform(transition, { id: draft.id }, performance, tx)
    if (!moved) return { ok: false, reason: 'already-submitted' }
    await keepSentFiles(
      draft.id,
      picturesOf(answers).map(({ id }) => id),
      tx,
    )
    await leaveDesk(draft.id, tx)
    await forgetCommitted(draft.id, tx)
    await keepPrintedForm(draft.id, form, tx)
    await flagDuplicates({ id: draft.id, submittedAt: now }, answers, tx)
    if (answers.submission.method === 'post') await placeOrder(draft.id, answers.submission, tx)
    return { ok: true }
  }
  return sendProved(draft, { willBeSigned, proof, send })
}

/** It came from a counter. What somebody had begun is answered in the language they began it in. */
const entered = ({ desk }: OwnDeclaration): CaseChanges =>
  desk
    ? {
        channel: 'counter',
        ...(!desk.isHandedOver && { language: currentLanguage() }),
      }
    : {}

export async function keepPrintedForm(declarationId: string, bytes: Buffer, tx: Tx): Promise<void> {
  await storeFile({ declarationId, kind: 'FORM', mediaType: 'application/pdf', bytes }, tx)
}

/** The answers as they stand from now on, and the columns officers search by. */
export function frozen(answers: Declaration): CaseChanges {
  const { fullName, login, bhxhCode, idNumber } = whoseOf(answers)
  return {
    answers,
    kind: answers.subject.subject,
    officeCode: answers.transaction.officeCode,
    login,
    bhxhCode: bhxhCode ?? null,
    idNumber: idNumber ?? null,
    phone: answers.contact.phone,
    fullName,
    searchText: searchText(fullName),
    paperAddress: newKey().slice(0, PAPER_KEY_CHARACTERS),
  }
}
