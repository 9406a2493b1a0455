import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import {
  listEvidence,
  unsealEvidence,
  type KeptEvidence,
  type OpenedEvidence,
} from '@/lib/stored-files/evidence/evidence-files'
import type { SentCorrection } from '../correction'
import type { Reporter } from '../report/send-report'
import { findReportOfFile } from '../repository'

/** How the journal calls it. */
export const EVIDENCE_PAPER = 'EVIDENCE'

/** What goes with the report, and with its notes, by the ids of its files. */
export async function listSentEvidence({
  id,
}: Pick<SentCorrection, 'id'>): Promise<KeptEvidence[]> {
  return (await listEvidence(id)).filter(({ isSent }) => isSent)
}

/** What was chosen and is still to be sent. */
export const listUnsentEvidence = async (correctionId: string): Promise<KeptEvidence[]> =>
  (await listEvidence(correctionId)).filter(({ isSent }) => !isSent)

/** For whoever may report: what they have begun, and what was sent of these records. */
export async function openOwnEvidence(
  { user, records }: Reporter,
  id: string,
): Promise<OpenedEvidence | null> {
  const byId = records.relation === 'self' ? null : user.id
  const { accountId, relation } = records
  const correctionId = isUuid(id) ? await findReportOfFile({ accountId, byId }, id) : null
  const opened = correctionId && (await unsealEvidence({ id, correctionId }))
  if (!opened) return null
  const details = { paper: EVIDENCE_PAPER, relation }
  await record({ stream: streamOf(accountId), act: 'view-paper', actor: actorOf(user), details })
  return opened
}
