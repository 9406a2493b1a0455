import 'server-only'
import { mergeTyped } from '../repository'
import type { TypedDraft } from '../steps/steps'

/**
 * The way of handing in that stands for a service, where somebody came from one: it is chosen beforehand on its page as long as they have
 * chosen none. The last service that led to the first page counts; '' is one that leaves it open.
 */
export async function keepOffered(draftId: string, method: string): Promise<void> {
  await mergeTyped(draftId, 'offered', { method })
}

export const offeredMethod = ({ offered }: TypedDraft): string | undefined => offered?.method
