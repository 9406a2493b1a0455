import { today } from '@/lib/forms/days/dates'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { aTypedDraft, aTypedDraftOf } from '@/lib/registration/fixtures'
import type { KindId } from '@/lib/registration/kinds/kinds'
import { createDraft, mergeTyped } from '@/lib/registration/repository'
import type { StepId, TypedDraft } from '@/lib/registration/steps/steps'

export type PreparedDraft = { id: string; reference: string; cookie: string }

/** Everything but the pictures, as if typed a moment ago; the cookie opens it. */
export function prepareDraft(kind: KindId = 'person'): Promise<PreparedDraft> {
  const typed = aTypedDraftOf(kind, { transaction: { startsOn: today() } })
  const { photos: _, birthCertificate: __, ...rest } = typed
  return draftOf(rest)
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
export async function prepareDrafts(count: number, kind?: KindId): Promise<PreparedDraft[]> {
  const drafts: PreparedDraft[] = []
  while (drafts.length < count) drafts.push(await prepareDraft(kind))
  return drafts
}
