import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { tellKinds } from '@/lib/papers/tell-kinds'
import { inTransaction } from '@/lib/platform/transaction'
import { kindOf, sides } from './keep-photo'
import { mayChange } from './may-change'
import { mergeTyped, type OwnDeclaration } from './repository'

/** What the form's `intent` says when «Đổi chỗ hai ảnh» is pressed. */
export const swapIntent = 'doi-cho'

/**
 * Each picture goes to the other side. False when neither may be changed now; «changed» when others stand there than the form has shown.
 * One open side is enough: its right picture lies at the other, and could never come back otherwise.
 */
export async function swapPhotos(
  draft: OwnDeclaration,
  shown: Typed | null,
): Promise<boolean | 'changed'> {
  if (!sides.some((side) => mayChange(draft, 'photos', side))) return false
  return inTransaction(async (tx) => {
    const typed = await mergeTyped(draft.id, 'photos', {}, tx) // ours until the end
    if (!typed) return false
    const { front = '', back = '' } = typed.photos ?? {}
    if (shown && ((shown.front ?? '') !== front || (shown.back ?? '') !== back)) return 'changed'
    await mergeTyped(draft.id, 'photos', { front: back, back: front }, tx)
    const kinds = { [front]: kindOf.back, [back]: kindOf.front }
    await tellKinds(draft.id, kinds, tx)
    return true
  })
}
