import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { portalTrust } from '@/lib/signatures/portal/portal-trust'
import { verifySignedPaper, type PaperVerdict } from '@/lib/signatures/verify-signed-paper'
import { findNewestFileId, readStoredFile } from '@/lib/stored-files/open-stored-file'
import { storeFile } from '@/lib/stored-files/store-file'
import { signerOf, type Declaration } from '../steps/declaration'
import { findAnswers, type OwnDeclaration } from '../repository'
import { answerDay } from './answer-day'
import { awaitsSignature } from './awaits-signature'
import { perform } from './perform'

export type SignedReceipt = { ok: true } | { ok: false; verdict: PaperVerdict | null }

/** The paper that waits for a signature, as it was given out; null when none does. */
export async function findPaperToSign(
  own: OwnDeclaration,
): Promise<{ answers: Declaration; issued: Buffer } | null> {
  if (!awaitsSignature(own)) return null
  const [answers, id] = await Promise.all([findAnswers(own.id), findNewestFileId(own.id, 'FORM')])
  const issued = id ? await readStoredFile({ id, declarationId: own.id }) : null
  return answers && issued && { answers, issued }
}

/** Takes in the signed form: with everything right about it the case goes to review, and nobody has to come. `verdict` is null when it is waited for no more. */
export async function receiveSigned(own: OwnDeclaration, file: Buffer): Promise<SignedReceipt> {
  const paper = await findPaperToSign(own)
  if (!paper) return { ok: false, verdict: null }
  const sent = { file, issued: paper.issued, person: signerOf(paper.answers) }
  const verdict = await verifySignedPaper(sent, await portalTrust())
  const { accepted, certificate } = verdict
  if (!accepted || !certificate) return { ok: false, verdict }

  const dueOn = answerDay()
  const isPdf = file.subarray(0, 5).toString('latin1') === '%PDF-'
  const mediaType = isPdf ? 'application/pdf' : 'application/pkcs7-signature'
  return inTransaction(async (tx) => {
    const changes = { certificate, dueOn: new Date(dueOn) }
    const performance = { actor: 'citizen', changes, details: { dueOn } }
    // The paper's address is new with every paper: what was judged is still the one that is waited for.
    const which = { id: own.id, paperAddress: own.paperAddress }
    if (!(await perform('receiveSigned', which, performance, tx)))
      return { ok: false, verdict: null }
    await storeFile({ declarationId: own.id, kind: 'SIGNED_FORM', mediaType, bytes: file }, tx)
    return { ok: true }
  })
}
