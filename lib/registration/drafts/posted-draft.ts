import 'server-only'
import { redirect } from 'next/navigation'
import { ledTo } from '@/lib/platform/seal/led'
import { findOwn, listOwn, putFirst, startDraft } from './current-declaration'
import { findLost, rememberLost } from '../reference/lost'
import type { Opened, OwnDeclaration } from '../repository'
import { ofDeclaration } from '../reference/own-address'
import { readReference } from '../reference/reference'
import { isFull } from '../remembered'
import { editable } from '../steps/status'
import { fullHref } from '../steps/addresses'
import { tidingsHref } from './tidings'

/**
 * The declaration a posted form belongs to. When this browser no longer holds it (cookies cleared, the key ended meanwhile), a
 * new draft takes what was typed, and the pages say so: nothing is lost, and nothing happens without a word.
 */
export async function findPosted(reference = ''): Promise<OwnDeclaration> {
  const held = await listOwn()
  const named = readReference(reference)
  if (!named) return begin(held)
  const own = heldAs(held, named) ?? (await findReplacement(held, named))
  if (!own) {
    const draft = await begin(held)
    await rememberLost(named, draft.reference)
    return draft
  }
  if (own !== held[0]) await putFirst(own)
  return own
}

const heldAs = (held: Opened[], reference: string) =>
  held.find((own) => own.reference === reference)

/** A form that has lost its draft once sends all it holds to the same new one. */
async function findReplacement(held: Opened[], named: string): Promise<Opened | undefined> {
  const lost = await findLost()
  return lost?.reference === named ? heldAs(held, lost.replacement) : undefined
}

async function begin(held: Opened[]): Promise<OwnDeclaration> {
  if (isFull(held)) redirect(await ledTo(fullHref))
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
  accountId: null,
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
    redirect(await ledTo(ofDeclaration(tidingsHref('khong-sua-duoc'), own.reference)))
  return own
}
