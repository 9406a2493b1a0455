import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { tellKinds } from '@/lib/stored-files/tell-kinds'
import { inTransaction } from '@/lib/platform/database/transaction'
import { fileKindOf, sides, type PhotoPlace } from './keep-photo'
import { mayChange } from '../steps/may-change'
import { mergeTyped } from '../repository'
import { hold } from '../standing/repository'

/** What the form's `intent` says when «Đổi chỗ hai ảnh» is pressed, or of one picture that it is the other side's. */
export const swapIntent = 'doi-cho'

/**
 * Each picture goes to the other side. False when neither may be changed now; «changed» when others stand there than the form has shown.
 * One open side is enough: its right picture lies at the other, and could never come back otherwise.
 */
export async function swapPhotos(
  { draft, step }: Pick<PhotoPlace, 'draft' | 'step'>,
  shown: Typed,
): Promise<boolean | 'changed'> {
  return inTransaction(async (tx) => {
    const now = await hold(draft, tx)
    if (!sides.some((side) => mayChange(now, step, side))) return false
    const { front = '', back = '' } = now.typed[step] ?? {}
    if ((shown.front ?? '') !== front || (shown.back ?? '') !== back) return 'changed'
    await mergeTyped(draft.id, step, { front: back, back: front }, tx)
    const kinds = { [front]: fileKindOf[step].back, [back]: fileKindOf[step].front }
    await tellKinds(draft.id, kinds, tx)
    return true
  })
}
