import { today } from '@/lib/forms/days/dates'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { createDraft, mergeTyped } from '@/lib/registration/repository'
import type { StepId, TypedDraft } from '@/lib/registration/steps/steps'

export type PreparedDraft = { id: string; reference: string; cookie: string }

/** Everything but the photographs, as if typed a moment ago; the cookie opens it. */
export function prepareDraft(): Promise<PreparedDraft> {
  const { photos: _, ...typed } = aTypedDraft({ transaction: { startsOn: today() } })
  return draftOf(typed)
}

/** A citizen in the middle of the questions. */
export function prepareHalfDraft(): Promise<PreparedDraft> {
  const { subject, declarant } = aTypedDraft()
  return draftOf({ subject, declarant })
}

async function draftOf(typed: TypedDraft): Promise<PreparedDraft> {
  const key = newKey()
  const draft = await createDraft(keyHash(key))
  for (const [step, words] of Object.entries(typed))
    await mergeTyped(draft.id, step as StepId, words)
  return { ...draft, cookie: `ho-so=${key}` }
}

/** So many drafts, a few at a time. */
export async function prepareDrafts(count: number): Promise<PreparedDraft[]> {
  const drafts: PreparedDraft[] = []
  while (drafts.length < count) drafts.push(await prepareDraft())
  return drafts
}
