import 'server-only'
import { redirect } from 'next/navigation'
import { findOwn, listOwn, startDraft, switchTo } from './current-declaration'
import { findLost, rememberLost } from './lost'
import type { OwnDeclaration } from './repository'
import { ofDeclaration } from './own-address'
import { readReference } from './reference'
import { isFull } from './remembered'
import { editable } from './status'
import { fullHref } from './steps'
import { tidingsHref } from './tidings'

/**
 * The declaration a posted form belongs to. When this browser no longer holds it (cookies cleared, the key ended meanwhile), a
 * new draft takes what was typed, and the pages say so: nothing is lost, and nothing happens without a word.
 */
export async function findPosted(reference = ''): Promise<OwnDeclaration> {
  const named = readReference(reference)
  if (!named) return begin()
  const own = (await findOwn(named)) ?? (await findReplacement(named))
  if (!own) {
    const draft = await begin()
    await rememberLost(named, draft.reference)
    return draft
  }
  const [current] = await listOwn()
  if (current?.reference !== own.reference) await switchTo(own.reference)
  return own
}

/** A form that has lost its draft once sends all it holds to the same new one. */
async function findReplacement(named: string): Promise<OwnDeclaration | null> {
  const lost = await findLost()
  return lost?.reference === named ? findOwn(lost.replacement) : null
}

async function begin(): Promise<OwnDeclaration> {
  if (isFull(await listOwn())) redirect(fullHref)
  return emptyDraft(await startDraft())
}

const emptyDraft = ({ id, reference }: { id: string; reference: string }): OwnDeclaration => ({
  id,
  reference,
  status: 'DRAFT',
  typed: {},
  corrections: [],
  sent: null,
  paperAddress: null,
  updatedAt: new Date(),
  submittedAt: null,
  dueOn: null,
  isBeingDecided: false,
})

/** For posts that mean nothing without their declaration, such as «Ghi nhận»: who has lost it is told how to get it back. */
export async function requirePosted(reference = ''): Promise<OwnDeclaration> {
  const named = readReference(reference)
  const own = named && (await findOwn(named))
  if (own) return own
  if (named) await rememberLost(named)
  return redirect('/ho-so?khac=1')
}

/** The same, for posts that change it. */
export async function requireEditable(reference = ''): Promise<OwnDeclaration> {
  const own = await requirePosted(reference)
  if (!editable.includes(own.status))
    redirect(ofDeclaration(tidingsHref('khong-sua-duoc'), own.reference))
  return own
}
