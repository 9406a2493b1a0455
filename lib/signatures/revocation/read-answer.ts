import * as asn1 from 'asn1js'
import {
  BasicOCSPResponse,
  CertID,
  OCSPRequest,
  OCSPResponse,
  type Certificate,
  type SingleResponse,
} from 'pkijs'
import { extensionOf, extensions, takeCertificate, type Held } from '../certificates/held'
import { isSignedBy, methodOf } from '../certificates/algorithms'
import { isValidAt } from '../certificates/chain'
import { AHEAD_MS, type Standing } from './standing'

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9'
/** The digest names the issuer here and proves nothing; it is the one every responder knows. */
const HASH = { hashAlgorithm: 'SHA-1' }
/** How old an answer may be that does not say itself. */
const OLDEST_MS = 24 * 60 * 60_000

export async function questionAbout(held: Held, issuer: Held): Promise<Buffer> {
  const request = new OCSPRequest()
  await request.createForCertificate(held.parsed, { ...HASH, issuerCertificate: issuer.parsed })
  return Buffer.from(request.toSchema(true).toBER())
}

/** What an answer (OCSP, RFC 6960) says. Null when it is nobody's who may say it, of another day, or about another certificate. */
export async function standingInAnswer(
  bytes: Buffer,
  held: Held,
  issuer: Held,
  now: Date,
): Promise<Standing | null> {
  try {
    const answer = basicAnswer(bytes)
    if (!answer || !isFromResponder(answer, issuer, now)) return null
    const asked = await idOf(held.parsed, issuer.parsed)
    const one = answer.tbsResponseData.responses.find(({ certID }) => certID.isEqual(asked))
    return one && isOfNow(one, now) ? standingOf(one) : null
  } catch {
    return null
  }
}

function basicAnswer(bytes: Buffer): BasicOCSPResponse | null {
  const outer = new OCSPResponse({ schema: asn1.fromBER(new Uint8Array(bytes)).result })
  const inner = outer.responseBytes?.response.valueBlock.valueHexView
  return inner ? new BasicOCSPResponse({ schema: asn1.fromBER(inner.slice()).result }) : null
}

async function idOf(certificate: Certificate, issuerCertificate: Certificate): Promise<CertID> {
  const id = new CertID()
  await id.createForCertificate(certificate, { ...HASH, issuerCertificate })
  return id
}

/** The issuer itself, or whom it gave a certificate for answering. */
function isFromResponder(answer: BasicOCSPResponse, issuer: Held, now: Date): boolean {
  const method = methodOf(answer.signatureAlgorithm)
  if (!method || method.weak) return false
  const data = new Uint8Array(answer.tbsResponseData.tbsView)
  const signature = answer.signature.valueBlock.valueHexView
  const delegates = (answer.certs ?? [])
    .slice(0, 4)
    .map(takeCertificate)
    .filter((one) => mayAnswer(one, issuer, now))
  return [issuer, ...delegates].some(({ key }) =>
    isSignedBy(key.publicKey, method, data, signature),
  )
}

function mayAnswer(delegate: Held, issuer: Held, now: Date): boolean {
  const purposes = extensionOf(delegate, extensions.extendedKeyUsage)?.parsedValue?.keyPurposes
  return (
    purposes?.includes(OCSP_SIGNING) === true &&
    isValidAt(delegate, now) &&
    delegate.key.checkIssued(issuer.key) &&
    delegate.key.verify(issuer.key.publicKey)
  )
}

function isOfNow({ thisUpdate, nextUpdate }: SingleResponse, now: Date): boolean {
  const until = nextUpdate ?? new Date(thisUpdate.getTime() + OLDEST_MS)
  return thisUpdate.getTime() <= now.getTime() + AHEAD_MS && now <= until
}

const HOLD = 6

function standingOf({ certStatus }: SingleResponse): Standing | null {
  const { tagNumber } = certStatus.idBlock
  if (tagNumber === 0) return 'good'
  if (tagNumber !== 1) return null
  const why = certStatus.valueBlock.value?.[1]?.valueBlock.value?.[0]?.valueBlock.valueDec
  return why === HOLD ? 'on-hold' : 'revoked'
}
