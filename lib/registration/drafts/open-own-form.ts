import 'server-only'
import {
  findNewestFileId,
  openStoredFile,
  type OpenedFile,
} from '@/lib/stored-files/open-stored-file'
import { ofDeclaration } from '../reference/own-address'
import { closed } from '../steps/status'
import { listOwn } from './current-declaration'

const findOfPaper = async (address: string) =>
  (await listOwn()).find(({ paperAddress }) => paperAddress !== null && paperAddress === address)

/** The case page in place of a form that would be signed and handed in for nothing: nobody waits for it any more. */
export async function findPageOfEnded(address: string): Promise<string | null> {
  const own = await findOfPaper(address)
  const isEnded = own && own.status !== 'APPROVED' && closed.includes(own.status)
  return isEnded ? ofDeclaration('/ho-so', own.reference) : null
}

/** A form of a declaration whose key this browser holds, by the address nobody can guess; the look is journaled. */
export async function openOwnForm(
  address: string,
  kind: 'FORM' | 'APPROVED_FORM',
): Promise<{ reference: string; paper: OpenedFile } | null> {
  const own = await findOfPaper(address)
  if (!own) return null
  const id = await findNewestFileId(own.id, kind)
  const paper = id ? await openStoredFile({ id, declarationId: own.id }, 'citizen') : null
  return paper && { reference: own.reference, paper }
}
