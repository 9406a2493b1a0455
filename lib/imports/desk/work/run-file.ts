import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { ImportStep } from '../../begin-import'
import { isImportKind } from '../../kinds/import-kinds'
import { runImport, type ImportOutcome } from '../../run-import'
import { sealedSource } from '../sealed/sealed-source'
import { LostHold } from './lost-hold'
import { noteStep, setImport, type TakenFile } from './repository'

type How = { actor: string; isDryRun: boolean; signal?: AbortSignal }

/** Lets a kept file in, or tries to: the importer's own work, step by step, as long as this process has the file. */
export function runFile(file: TakenFile, { actor, isDryRun, signal }: How): Promise<ImportOutcome> {
  const { kind, fileName, doneLine } = file
  if (!isImportKind(kind)) throw new Error(`No kind of file is called ${kind} any more.`)
  const onStep = async (step: ImportStep) => {
    const isNoted = await inTransaction((tx) => noteStep(file, step, isDryRun, tx))
    if (!isNoted) throw new LostHold()
    signal?.throwIfAborted()
  }
  return runImport({
    ...{ kind, fileName, actor, isDryRun },
    source: sealedSource(file, signal),
    ...(isDryRun && { triedLine: doneLine }),
    watch: {
      onChecked: ({ hash }) => {
        // What goes in is byte for byte what was tried.
        if (hash !== file.fileHash) throw new Error('The kept file is not the one that came.')
      },
      onBegun: (id) => setImport(file, id),
      onStep,
    },
  })
}
