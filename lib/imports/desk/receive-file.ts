import 'server-only'
import type { Readable } from 'node:stream'
import busboy, { type Busboy } from 'busboy'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { pourBody } from '@/lib/photos/receiving/read-body'
import { inTransaction } from '@/lib/platform/database/transaction'
import { cleanText } from '@/lib/text/clean-text'
import { may } from '@/lib/review/actions'
import type { ImportedId } from '../kinds/import-kinds'
import { refusedAtDesk, type DeskOutcome } from './desk-refusals'
import { IMPORT_BOX, MOST_BYTES, MOST_WAITING } from './import-file'
import { noteAtDesk } from './journal-desk'
import { refuseRole } from './refuse-role'
import { createFile, endArrival, forgetFile, wakeWorker } from './repository'
import { sealPieces } from './sealed/seal-pieces'

const LONGEST_NAME = 200
const limits = { files: 1, fields: 5, fieldSize: 1024, headerPairs: 20 }

type Brought = DeskOutcome<{ id: string }>

/**
 * Takes a file from an officer's form, sealed as it comes and kept in the database, where any process finds it; then a dry run of it is
 * waited for.
 */
export async function receiveFile(
  officer: Officer,
  kind: ImportedId,
  request: Request,
  mostBytes = MOST_BYTES,
): Promise<Brought> {
  if (!may(officer, 'keepImports')) return refuseRole(officer)
  const parser = formParser(request.headers.get('content-type') ?? '', mostBytes)
  if (!parser || !request.body) return refusedAtDesk('no-file')
  let kept: Promise<Brought> | undefined
  parser.on('file', (name, stream, { filename }) => {
    stream.on('error', () => {}) // Heard where the file is kept; a skipped file has nobody else to hear it.
    if (name !== IMPORT_BOX || !filename) return void stream.resume()
    kept = keep(officer, { kind, fileName: cleanText(filename).slice(0, LONGEST_NAME) }, stream)
    kept.catch((fault) => parser.destroy(fault))
  })
  const arrival = await pourBody(request.body, parser)
  if (!kept) return refusedAtDesk(arrival === 'whole' ? 'no-file' : 'cut-off')
  return kept
}

/** Null when the type is none that can be read: busboy throws for a type it can't take apart. */
function formParser(contentType: string, mostBytes: number): Busboy | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType.trim())) return null
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      // busboy cuts a file that reaches its limit, and the limit exactly is allowed.
      limits: { ...limits, fileSize: mostBytes + 1 },
    })
  } catch {
    return null
  }
}

type Named = { kind: ImportedId; fileName: string }
type FileStream = Readable & { truncated?: boolean }

async function keep(officer: Officer, named: Named, stream: FileStream): Promise<Brought> {
  const brought = { ...named, officeCode: officer.officeCode, broughtById: officer.id }
  const made = await inTransaction((tx) => createFile(brought, MOST_WAITING, tx))
  if (!made) {
    stream.resume()
    return refusedAtDesk('too-many-files')
  }
  const ended = await sealAll(officer, { ...made, ...brought }, stream).catch(async (fault) => {
    await forgetFile(made.id)
    if (stream.errored) return refusedAtDesk('cut-off')
    throw fault
  })
  if (!ended.ok) await forgetFile(made.id)
  return ended
}

type Made = Named & { id: string; officeCode: string }

async function sealAll(officer: Officer, file: Made, stream: FileStream): Promise<Brought> {
  const sealed = await sealPieces(file.id, stream)
  if (stream.truncated) return refusedAtDesk('too-big')
  if (!sealed) return refusedAtDesk('cut-off')
  if (sealed.size === 0) return refusedAtDesk('no-rows')
  return inTransaction(async (tx): Promise<Brought> => {
    if (!(await endArrival(file.id, sealed, tx))) return refusedAtDesk('cut-off')
    const { kind, fileName } = file
    const { fileHash: hash, size } = sealed
    const noted = { file, actor: actorOf(officer), act: 'bring-import-file' }
    await noteAtDesk(noted, { kind, fileName, hash, size }, tx)
    await wakeWorker(tx)
    return { ok: true, id: file.id }
  })
}
