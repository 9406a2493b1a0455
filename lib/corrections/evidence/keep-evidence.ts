import 'server-only'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { askingNetwork } from '@/lib/platform/limits/asking-network'
import type { Network } from '@/lib/platform/limits/network'
import type { StorageRefusal } from '@/lib/platform/limits/storage-limits'
import { isUuid } from '@/lib/platform/uuid'
import type { PhotoRefusal } from '@/lib/photos/photo'
import type { ReceivedPhoto } from '@/lib/photos/receiving/receive-photos'
import type { PhotoWarning } from '@/lib/photos/judging/photo-warnings'
import {
  deleteUnsentEvidence,
  findSameEvidence,
  listEvidence,
} from '@/lib/stored-files/evidence/evidence-files'
import { storeUnsentFile } from '@/lib/stored-files/store-file'
import { holdOpen, type WhichReport } from '../repository'
import { fileBoxes, MOST_FILES, MOST_OF_REPORT, type EvidenceRefusal } from './evidence'
import { prepareEvidence, type PreparedEvidence } from './prepare-evidence'

type Kept = { ok: true; id: string; mediaType: string; warnings: PhotoWarning[] }
type Refused = { ok: false; reason: EvidenceRefusal; until?: Date }
/** What became of the files of a form, by its boxes. */
export type KeptFiles = Record<string, Kept | Refused>

/** `shown`: which files the form showed in its boxes: a new one takes the place of that. */
type Sent = { files: Record<string, ReceivedPhoto>; shown: Record<string, string> }

/** Keeps each good file at once, whatever is wrong with the others or with the words beside them. */
export async function keepEvidence(
  report: WhichReport,
  { files, shown }: Sent,
): Promise<KeptFiles> {
  const outcome: KeptFiles = {}
  const network = await askingNetwork()
  for (const box of fileBoxes) {
    const file = files[box]
    if (!file) continue
    const made = file.ok ? await prepareEvidence(file.path) : file
    outcome[box] = made.ok
      ? await keepOne(report, made, { over: shown[box] ?? '', network })
      : { ok: false, reason: made.reason }
  }
  return outcome
}

const refusals: Record<StorageRefusal, PhotoRefusal> = {
  network: 'too-many-here',
  all: 'store-full',
}

type Place = { over: string; network: Network }

const keepOne = (
  report: WhichReport,
  { bytes, mediaType, warnings }: PreparedEvidence,
  { over, network }: Place,
): Promise<Kept | Refused> =>
  inTransaction(async (tx) => {
    const refused = (reason: EvidenceRefusal) => ({ ok: false as const, reason })
    if (!(await holdOpen(report, tx))) return refused('answered')
    const correctionId = report.id
    const same = await findSameEvidence(correctionId, bytes, tx)
    if (same) return { ok: true, id: same, mediaType, warnings }
    const lack = await findNoPlace(correctionId, over, tx)
    if (lack) return refused(lack)
    const file = { correctionId, kind: 'EVIDENCE' as const, mediaType, bytes, warnings }
    const kept = await storeUnsentFile(file, network, tx)
    if (!kept.ok) return { ok: false, reason: refusals[kept.reason], until: kept.until }
    if (isUuid(over)) await deleteUnsentEvidence({ id: over, correctionId }, tx)
    return { ok: true, id: kept.id, mediaType, warnings }
  })

/** What takes the place of another needs none of its own. */
async function findNoPlace(
  correctionId: string,
  over: string,
  tx: Tx,
): Promise<EvidenceRefusal | null> {
  const others = (await listEvidence(correctionId, tx)).filter(
    (one) => one.isSent || one.id !== over,
  )
  if (others.filter(({ isSent }) => !isSent).length >= MOST_FILES) return 'many-files'
  return others.length >= MOST_OF_REPORT ? 'many-of-report' : null
}

/** As long as the office does not have it. */
export const removeEvidence = (report: WhichReport, id: string): Promise<boolean> =>
  inTransaction(async (tx) => {
    const isOpen = isUuid(id) && (await holdOpen(report, tx))
    return isOpen && deleteUnsentEvidence({ id, correctionId: report.id }, tx)
  })
