import 'server-only'
import { dayOf } from '@/lib/forms/days/dates'
import { record } from '@/lib/platform/journal/journal'
import type { FileKind } from './file-kind'
import {
  findDeclarationOf,
  findNewest,
  findOfRequest,
  findSealed,
  type WhichFile,
} from './repository'
import { unsealFile } from './sealed-file'

export type OpenedFile = { kind: FileKind; mediaType: string; bytes: Buffer }

/** Reads one file for somebody who may see the declaration, and writes down who looked. */
export async function openStoredFile(which: WhichFile, actor: string): Promise<OpenedFile | null> {
  const found = await findSealed(which)
  if (!found) return null
  const { id, kind, mediaType, sealed } = found
  await record({
    stream: `declaration:${which.declarationId}`,
    act: 'view-paper',
    actor,
    details: { paper: kind },
  })
  return { kind, mediaType, bytes: unsealFile(sealed, id) }
}

/** The form of a request, for the owner of the account it is of; the look is written down there. */
export async function openFormOfRequest(
  requestId: string,
  { stream, actor }: { stream: string; actor: string },
): Promise<OpenedFile | null> {
  const found = await findOfRequest(requestId)
  if (!found) return null
  const { id, kind, mediaType, sealed } = found
  await record({ stream, act: 'view-paper', actor, details: { paper: kind } })
  return { kind, mediaType, bytes: unsealFile(sealed, id) }
}

/** Which of these declarations a file belongs to. */
export const findOwnerOfFile = (id: string, declarationIds: string[]): Promise<string | null> =>
  findDeclarationOf(id, declarationIds)

/** One file for a rule that a machine applies and nobody looks at. For eyes there is `openStoredFile`. */
export async function readStoredFile(which: WhichFile): Promise<Buffer | null> {
  const found = await findSealed(which)
  return found && unsealFile(found.sealed, found.id)
}

/** The newest file of a kind: a form printed again after a correction comes before the first print. */
export async function findNewestFileId(
  declarationId: string,
  kind: FileKind,
): Promise<string | null> {
  return (await findNewest(declarationId, kind))?.id ?? null
}

export async function findFileDay(declarationId: string, kind: FileKind): Promise<string | null> {
  const found = await findNewest(declarationId, kind)
  return found && dayOf(found.createdAt)
}
