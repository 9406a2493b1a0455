import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { unsealFile } from '../sealed-file'
import { findSealedEvidence, listEvidence, type WhichEvidence } from './repository'

export {
  deleteAllUnsentEvidence,
  deleteUnsentEvidence,
  deleteUnsentEvidenceBefore,
  listEvidence,
  markEvidenceSent,
  moveUnsentEvidence,
} from './repository'
export type { KeptEvidence, WhichEvidence } from './repository'

export type OpenedEvidence = { mediaType: string; bytes: Buffer; isSent: boolean }

/** One file of a report, for whoever has already found that they may see the report; they write down the look. */
export async function unsealEvidence(
  which: WhichEvidence,
  tx?: Tx,
): Promise<OpenedEvidence | null> {
  const found = await findSealedEvidence(which, tx)
  if (!found) return null
  const { id, mediaType, sealed, unsentFrom } = found
  return { mediaType, bytes: unsealFile(sealed, id), isSent: unsentFrom.length === 0 }
}

/** The file of this report that is the same, byte by byte: sent once by a script and once by the button, or twice by a slow line. */
export async function findSameEvidence(
  correctionId: string,
  bytes: Buffer,
  tx: Tx,
): Promise<string | null> {
  for (const { id, size } of await listEvidence(correctionId, tx)) {
    if (size !== bytes.length) continue
    const opened = await unsealEvidence({ id, correctionId }, tx)
    if (opened?.bytes.equals(bytes)) return id
  }
  return null
}
