import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { replyFields } from './reply'
import { mergeTyped, type OwnDeclaration } from './repository'

/** Keeps what was said beside the press, right or not, so that a complaint loses no word of it. */
export async function keepReply(draft: OwnDeclaration, posted: Typed): Promise<OwnDeclaration> {
  if (draft.status !== 'RETURNED') return draft
  const reply = Object.fromEntries(replyFields.map((name) => [name, posted[name] ?? '']))
  const typed = await mergeTyped(draft.id, 'reply', reply)
  return typed ? { ...draft, typed } : draft
}
