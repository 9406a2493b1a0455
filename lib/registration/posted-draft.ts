import 'server-only'
import { redirect } from 'next/navigation'
import { findOwn, listOwn, startDraft, switchTo } from './current-declaration'
import type { OwnDeclaration } from './repository'
import { readReference } from './reference'

/**
 * The declaration a posted form belongs to. When this browser no longer holds it (cookies cleared while the form stood
 * open), a new draft takes what was typed: nothing is lost.
 */
export async function findPosted(reference = ''): Promise<OwnDeclaration> {
  const own = await findOwn(readReference(reference) ?? '')
  if (!own) return emptyDraft(await startDraft())
  const [current] = await listOwn()
  if (current?.reference !== own.reference) await switchTo(own.reference)
  return own
}

const emptyDraft = ({ id, reference }: { id: string; reference: string }): OwnDeclaration => ({
  id,
  reference,
  status: 'DRAFT',
  typed: {},
  corrections: [],
  paperAddress: null,
  updatedAt: new Date(),
  submittedAt: null,
  dueOn: null,
  isBeingDecided: false,
})

/** For posts that mean nothing without their declaration, such as «Ghi nhận». */
export async function requirePosted(reference = ''): Promise<OwnDeclaration> {
  return (await findOwn(readReference(reference) ?? '')) ?? redirect('/ho-so')
}
