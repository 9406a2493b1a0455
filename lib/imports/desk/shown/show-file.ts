import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { may } from '@/lib/review/actions'
import type { FileFault } from '../../file/file-fault'
import type { ImportCounts } from '../../rows/plan-unit'
import type { KeptRefusal } from '../../shape/refusals'
import { SHOWN_REFUSALS, type FileState } from '../import-file'
import { noteAtDesk } from '../journal-desk'
import { markOfTrial } from '../press-file'
import { findImportsMark } from '../repository'
import { findFile, findOfficerNames, listRefusalsOf } from './repository'

/** A file as its page tells of it. */
export type ShownFile = {
  id: string
  kind: string
  fileName: string
  size: number
  lines: number
  state: FileState
  since: Date
  broughtAt: Date
  bringer: string
  decider: string | null
  doneLine: number
  /** Of the dry run; null as long as it isn't done. */
  tried: ImportCounts | null
  /** Of the run itself. */
  stored: ImportCounts | null
  refusals: KeptRefusal[]
  fault: FileFault | null
  /** Which dry run the page tells of. */
  reviewed: string
  /** Something else has been imported since the dry run. */
  isOld: boolean
  /** Whoever asks has brought it. */
  isOwn: boolean
  /** Some of it is stored: dropping it would not take that back. */
  isBegun: boolean
}

type Row = NonNullable<Awaited<ReturnType<typeof findFile>>>

const countsOf = ({ added, changed, closed, same, refused, held }: ImportCounts) => ({
  ...{ added, changed, closed, same, refused, held },
})

const isTried = ({ state }: Row): boolean => ['READY', 'STORING', 'DONE'].includes(state)

/** Null: there is no such file, or it is none of this officer's business. Reading what was refused is journaled. */
export async function showFile(officer: Officer, id: string): Promise<ShownFile | null> {
  const file = may(officer, 'keepImports') ? await findFile(id) : null
  if (!file || file.state === 'ARRIVING') return null
  const refusals = await readRefusals(officer, file)
  const { kind, fileName, size, lines, state, doneLine } = file
  return {
    ...{ id, kind, fileName, size, lines, state, doneLine, refusals },
    ...(await whoseHands(file)),
    ...countsIn(file),
    since: file.stateSince,
    broughtAt: file.createdAt,
    fault: file.fault as FileFault | null,
    reviewed: markOfTrial(file),
    isOld: file.state === 'READY' && file.importsMark !== (await findImportsMark()),
    isOwn: file.broughtById === officer.id,
    isBegun: file.importId !== null,
  }
}

async function whoseHands({ broughtById, decidedById }: Row) {
  const names = await findOfficerNames([broughtById, ...(decidedById ? [decidedById] : [])])
  return {
    bringer: names.get(broughtById) ?? '',
    decider: decidedById && (names.get(decidedById) ?? ''),
  }
}

const countsIn = (file: Row) => ({
  tried: isTried(file) ? countsOf(file) : null,
  stored: file.state === 'DONE' && file.import ? countsOf(file.import) : null,
})

async function readRefusals(officer: Officer, file: Row): Promise<KeptRefusal[]> {
  if (!isTried(file)) return []
  const refusals = await listRefusalsOf({ ...file, limit: SHOWN_REFUSALS })
  if (refusals.length > 0)
    await noteAtDesk(
      { file, actor: actorOf(officer), act: 'view-import-refusals' },
      { rows: refusals.length },
    )
  return refusals
}
