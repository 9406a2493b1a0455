import { createHash } from 'node:crypto'
import { PHONE_BUTTON } from '@/app/(public)/ho-so/ky-so/refused-words'
import { answerSigned } from '@/app/(public)/ho-so/ky-so/take-signed'
import { post } from '@/lib/platform/answers/post'
import { visitorOf } from '@/lib/platform/limits/visitor'
import type { Network } from '@/lib/platform/limits/network'
import { readForm } from '@/lib/platform/answers/read-form'
import { formatSoon } from '@/lib/forms/days/dates'
import { keepForm } from '@/lib/platform/seal/kept-form'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { shownReference } from '@/lib/registration/reference/reference'
import { toOwn } from '@/lib/registration/reference/to-own'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { signingHref } from '@/lib/registration/sent/awaits-signature'
import { findPaperToSign } from '@/lib/registration/sent/receive-signed'
import { signerOf } from '@/lib/registration/steps/declaration'
import { findRemoteSigner } from '@/lib/signatures/portal/find-signer'
import { countAsking } from '@/lib/signatures/remote/asking-limit'
import { findAsked, forgetAsked, keepAsked } from '@/lib/signatures/remote/asked-phone'
import type { RemoteSigner } from '@/lib/signatures/remote/remote-signer'
import { t } from '@/lib/words/t'

/** Asks the phone, or fetches what it answered. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  const own = await requirePosted(posted.reference)
  const signer = findRemoteSigner()
  if (!signer) return toOwn(signingHref, own)
  return posted.intent === 'lay'
    ? fetchSigned(own, signer)
    : start(own, signer, visitorOf(request).network)
})

async function start(
  own: OwnDeclaration,
  signer: RemoteSigner,
  network: Network,
): Promise<Response> {
  const paper = await findPaperToSign(own)
  if (!paper) return toOwn(tidingsHref('khong-cho-ky'), own)
  const { idNumber, taxCode } = signerOf(paper.answers)
  const holder = { idNumber, taxCode }
  const until = await countAsking({ holder, declarationId: own.id, network })
  if (until) {
    await keepForm(signingHref, { hour: formatSoon(until) })
    return toOwn(`${signingHref}?loi=too-often#loi`, own)
  }
  const sha256 = createHash('sha256').update(paper.issued).digest()
  const title = t('Tờ khai {reference}', { reference: shownReference(own.reference) })
  const started = await signer.start({ title, sha256, holder })
  if (!started.ok) return toOwn(`${signingHref}?loi=${started.fault}#loi`, own)
  await keepAsked(started, own.reference)
  return toOwn(`${signingHref}?dien-thoai=moi#dien-thoai`, own)
}

async function fetchSigned(own: OwnDeclaration, signer: RemoteSigner): Promise<Response> {
  const asked = await findAsked(own.reference)
  const answer = await signer.fetch(asked?.session ?? '')
  if (answer.state === 'waiting') return toOwn(`${signingHref}?dien-thoai=cho#dien-thoai`, own)
  if (answer.state === 'no-word') return toOwn(`${signingHref}?loi=no-word&dien-thoai=moi#loi`, own)
  const told =
    answer.state === 'signed'
      ? await answerSigned(own, answer.signature, PHONE_BUTTON)
      : toOwn(`${signingHref}?loi=${answer.fault}#loi`, own)
  // Not before: whoever is cut off until here fetches the same answer again.
  await forgetAsked()
  return told
}
