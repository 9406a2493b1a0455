import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import { unsealEvidence, type OpenedEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { showsEvidence } from '../correction'
import { EVIDENCE_PAPER } from '../evidence/open-evidence'
import { findOfOffice } from './repository'

/** For an officer of the office that answers; the owner reads who looked. */
export async function openOfficeEvidence(
  officer: Officer,
  { correctionId, id }: { correctionId: string; id: string },
): Promise<OpenedEvidence | null> {
  const mayLook = isUuid(correctionId) && isUuid(id) && may(officer, 'handleCorrections')
  const report = mayLook ? await findOfOffice(correctionId, await officeCodesOf(officer)) : null
  if (!report || !showsEvidence(report)) return null
  const opened = await unsealEvidence({ id, correctionId })
  if (!opened?.isSent) return null
  const { accountId, officeCode, subject } = report
  const details = { paper: EVIDENCE_PAPER, officeCode, subject }
  await record({ stream: streamOf(accountId), act: 'view-paper', actor: actorOf(officer), details })
  return opened
}
