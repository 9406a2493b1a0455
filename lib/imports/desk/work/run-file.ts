import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { ImportRequest } from '../../begin-import'
import { noneTried } from '../../claims/tried-claims'
import { guessTable } from '../../file/guess-table'
import { isImportKind } from '../../kinds/import-kinds'
import { runClaims, type ClaimsRequest } from '../../run-claims'
import { runImport, type ImportOutcome } from '../../run-import'
import { sealedSource } from '../sealed/sealed-source'
import { LostHold } from './lost-hold'
import { beginAnew, noteStep, setImport, type TakenFile } from './repository'

type How = { actor: string; isDryRun: boolean; signal?: AbortSignal }

/** Lets a kept file in, or tries to: the importer's own work, step by step, as long as this process has the file. */
export function runFile(file: TakenFile, how: How): Promise<ImportOutcome> {
  const { kind, fileName, doneLine } = file
  const { actor, isDryRun, signal } = how
  const asked = { fileName, actor, isDryRun, watch: watchOver(file, how) }
  const source = sealedSource(file, signal)
  if (kind === 'claims') return runClaimsFile(file, { ...asked, kind, source })
  if (!isImportKind(kind)) throw new Error(`No kind of file is called ${kind} any more.`)
  return runImport({ ...asked, kind, source, ...(isDryRun && { triedLine: doneLine }) })
}

const watchOver = (file: TakenFile, { isDryRun, signal }: How): ImportRequest['watch'] => ({
  onChecked: ({ hash }) => {
    // What goes in is byte for byte what was tried.
    if (hash !== file.fileHash) throw new Error('The kept file is not the one that came.')
  },
  onBegun: (id) => setImport(file, id),
  onStep: async (step) => {
    const isNoted = await inTransaction((tx) => noteStep(file, step, isDryRun, tx))
    if (!isNoted) throw new LostHold()
    signal?.throwIfAborted()
  },
})

/**
 * A dry run of claims remembers what it has undone, which is kept nowhere: cut short, it begins anew. A file that can't be read to its
 * end is not let in here: nobody decides on half of one.
 */
async function runClaimsFile(file: TakenFile, asked: ClaimsRequest): Promise<ImportOutcome> {
  if (asked.isDryRun && file.doneLine > 0) await inTransaction((tx) => beginAnew(file, tx))
  const outcome = await runClaims(asked, noneTried())
  if (outcome.state === 'elsewhere' || outcome.end.kind === 'end') return outcome
  const { refusal: rule, line } = outcome.end
  const other = await guessTable(asked.source)
  return { state: 'broken', fault: other ? { rule: 'otherKind', kind: other } : { rule, line } }
}
