import 'server-only'
import {
  findNewestFileId,
  openStoredFile,
  type OpenedFile,
} from '@/lib/stored-files/open-stored-file'
import { listOwn } from './current-declaration'

/** A form of a declaration whose key this browser holds, by the address nobody can guess; the look is journaled. */
export async function openOwnForm(
  address: string,
  kind: 'FORM' | 'APPROVED_FORM',
): Promise<{ reference: string; paper: OpenedFile } | null> {
  const own = (await listOwn()).find(
    ({ paperAddress }) => paperAddress !== null && paperAddress === address,
  )
  if (!own) return null
  const id = await findNewestFileId(own.id, kind)
  const paper = id ? await openStoredFile({ id, declarationId: own.id }, 'citizen') : null
  return paper && { reference: own.reference, paper }
}
