import type { CertificateFacts } from './certificates/facts'
import { factsOf } from './certificates/facts'
import type { SignedPerson } from './certificates/holder'
import { checkIds, type CheckId, type CheckState } from './check'
import { checkSigner } from './cms/check-signer'
import { readCms } from './cms/read-cms'
import { checkOf, faultText, type Fault, type FaultValues } from './faults'
import { judgeCertificate } from './judge-certificate'
import { DETACHED, judgeFile, type FoundSignature } from './judge-file'
import type { CoveredBytes } from './pdf/byte-range'
import type { Trust } from './trust'

type Check = { id: CheckId; state: CheckState; faults: Fault[] }
export type PaperVerdict = {
  accepted: boolean
  checks: Check[]
  values: FaultValues
  certificate: CertificateFacts | null
  /** When the signing computer says it signed. */
  signedAt: Date | null
}

/** What somebody sent back, the paper it must be, and who must have signed it. */
export type SignedPaperSent = { file: Buffer; issued: Buffer; person: SignedPerson }

type Judged = {
  faults: Fault[]
  reached: CheckId[]
  certificate?: CertificateFacts
  values?: FaultValues
  signedAt?: Date | null
}

const OF_FILE: CheckId[] = ['readable', 'ours', 'untouched', 'whole']
const OF_SIGNATURE: CheckId[] = ['signature', 'strength']
const OF_CERTIFICATE: CheckId[] = ['trusted', 'dates', 'usage', 'person']

/** Looks at everything there is to look at, so that whoever must sign again learns all at once. Never throws over what was sent. */
export async function verifySignedPaper(
  sent: SignedPaperSent,
  trust: Trust,
): Promise<PaperVerdict> {
  const file = judgeFile(sent.file, sent.issued)
  const signature = file.covered
    ? await judgeSignature(file.covered, sent.person, trust)
    : { faults: [], reached: [] }
  const faults = [...file.faults, ...signature.faults]
  const reached = new Set([...ofFile(file, signature.faults), ...signature.reached])
  const checks = checkIds.map((id): Check => {
    const own = faults.filter((fault) => checkOf(fault) === id)
    return {
      id,
      faults: own,
      state: own.length > 0 ? 'failed' : reached.has(id) ? 'ok' : 'unjudged',
    }
  })
  const { certificate = null, values = {}, signedAt = null } = signature as Partial<Judged>
  return {
    accepted: checks.every(({ state }) => state === 'ok'),
    checks,
    values,
    certificate,
    signedAt,
  }
}

/** What of the file was looked at: what leaves nothing to look at further on is told as neither right nor wrong. */
function ofFile({ faults, covered }: FoundSignature, ofSignature: Fault[]): CheckId[] {
  const first = faults.map(checkOf).find((id) => OF_FILE.includes(id))
  if (first) return OF_FILE.slice(0, OF_FILE.indexOf(first))
  // Nothing was added, and no signature covers anything.
  if (!covered) return ['readable', 'ours']
  if (covered.form !== DETACHED) return OF_FILE
  // Of a signature in a file of its own only what it signs tells which paper it belongs to.
  if (ofSignature.includes('signature-unreadable')) return []
  return TELLS_NO_PAPER.some((fault) => ofSignature.includes(fault)) ? ['readable'] : OF_FILE
}

const TELLS_NO_PAPER: Fault[] = ['no-certificate', 'bare-signature', 'other-content']

const FORMS = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached', DETACHED]

/** By what it was signed is not looked at then. */
const UNREAD = ['signature-unreadable', 'bare-signature'] as const

/** Certificates may hold anything in any place; what pkijs or OpenSSL stumbles over is no signature to us. */
async function judgeSignature(
  covered: CoveredBytes,
  person: SignedPerson,
  trust: Trust,
): Promise<Judged> {
  try {
    return await judgeCms(covered, person, trust)
  } catch {
    return { faults: ['signature-unreadable'], reached: [] }
  }
}

async function judgeCms(
  covered: CoveredBytes,
  person: SignedPerson,
  trust: Trust,
): Promise<Judged> {
  if (!FORMS.includes(covered.form)) return { faults: ['old-form'], reached: [] }
  const cms = readCms(covered.contents)
  if (!cms) return { faults: ['signature-unreadable'], reached: [] }
  if (!cms.leaf) return { faults: ['no-certificate'], reached: [] }
  const { leaf } = cms
  const signers = cms.signers.map((signer) => checkSigner(signer, leaf, covered))
  const claimed = signers.map((signer) => signer.claimed).find((one) => one !== null) ?? null
  const ofSigners = signers.flatMap(({ faults }) => faults)
  const isRead = !UNREAD.some((fault) => ofSigners.includes(fault))
  const judged = await judgeCertificate(leaf, cms.others, { person, claimed, trust })
  return {
    faults: [...new Set([...ofSigners, ...judged.faults])],
    reached: [
      ...(isRead ? OF_SIGNATURE : []),
      ...OF_CERTIFICATE,
      ...(judged.chain ? ['revocation' as const] : []),
    ],
    certificate: factsOf(leaf),
    values: judged.values,
    signedAt: claimed,
  }
}

export const sentencesOf = ({ checks, values }: PaperVerdict): string[] =>
  checks.flatMap(({ faults }) => faults.map((fault) => faultText(fault, values)))
