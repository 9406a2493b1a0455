import 'server-only'
import { findNewestPaperId, openPaper, type OpenedPaper } from '@/lib/papers/open-paper'
import { listOwn } from './current-declaration'

/** A form of a declaration whose key this browser holds, by the address nobody can guess; the look is journaled. */
export async function openOwnForm(
  address: string,
  kind: 'FORM' | 'APPROVED_FORM',
): Promise<{ reference: string; paper: OpenedPaper } | null> {
  const own = (await listOwn()).find(
    ({ paperAddress }) => paperAddress !== null && paperAddress === address,
  )
  if (!own) return null
  const id = await findNewestPaperId(own.id, kind)
  const paper = id ? await openPaper({ id, declarationId: own.id }, 'citizen') : null
  return paper && { reference: own.reference, paper }
}
