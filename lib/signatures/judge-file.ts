import { judgeAdded } from './pdf/added'
import { coveredBytes, findCovered, type CoveredBytes } from './pdf/byte-range'
import { EncryptedPdf, readSignedPaper } from './pdf/signed-paper'
import { withoutProofs } from './proofs/without-proofs'
import { coveredUpTo } from './proofs/stamp'
import { UnreadablePdf } from './pdf/value'
import { readDetached } from './cms/read-detached'
import type { Fault } from './faults'

const MAX_SIGNED_BYTES = 10 * 1024 * 1024

/** The signature of a file with what it covers, and what is wrong with the file around it. */
export type FoundSignature = { faults: Fault[]; covered: CoveredBytes | null }

const only = (fault: Fault): FoundSignature => ({ faults: [fault], covered: null })

export function judgeFile(file: Buffer, issued: Buffer): FoundSignature {
  if (file.length === 0) return only('empty')
  if (file.length > MAX_SIGNED_BYTES) return only('too-big')
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return judgeDetached(file, issued)
  if (file.length >= issued.length && file.subarray(0, issued.length).equals(issued))
    return judgeUpdates(file, issued)
  if (isEncrypted(file)) return only('encrypted')
  return withFound(file, 'not-ours')
}

/** A signature in a file of its own, over the paper as we gave it out. */
function judgeDetached(file: Buffer, issued: Buffer): FoundSignature {
  const contents = readDetached(file)
  if (!contents) return only('not-a-pdf')
  return { faults: [], covered: { form: DETACHED, contents, parts: [issued, Buffer.alloc(0)] } }
}
export const DETACHED = 'detached'

function judgeUpdates(file: Buffer, issued: Buffer): FoundSignature {
  try {
    const whole = readSignedPaper(file, issued.length)
    const paper = withoutProofs(file, whole)
    const signed = paper === whole ? file : file.subarray(0, paper.updates.at(-1)!.end)
    const added = judgeAdded(paper)
    if (!added.ok) return withFound(signed, added.fault)
    const covered =
      paper === whole
        ? coveredBytes(file, added.signature)
        : coveredUpTo(file, paper.updates.at(-1)!, added.signature)
    return covered ? { faults: [], covered } : withFound(signed, 'part-unsigned')
  } catch (fault) {
    if (fault instanceof EncryptedPdf) return only('encrypted')
    if (fault instanceof UnreadablePdf) return withFound(file, 'strange-update')
    throw fault
  }
}

/** The signature is still looked for, so that the person hears of everything at once. */
function withFound(file: Buffer, fault: Fault): FoundSignature {
  const covered = findCovered(file)
  return { faults: covered ? [fault] : [...new Set<Fault>([fault, 'not-signed'])], covered }
}

/** By the words of its last trailer; a file of others is not read further than that. */
const TAIL = 4_096
const isEncrypted = (file: Buffer) =>
  /\/Encrypt\s+\d+\s+\d+\s+R/.test(file.subarray(-TAIL).toString('latin1'))
