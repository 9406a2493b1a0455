import 'server-only'
import * as z from 'zod'
import type { Typed } from '@/lib/forms/form-state'
import { cleanLines } from '@/lib/text/clean-text'
import { isFlagged } from './correction'
import { mergeTyped, type OwnDeclaration } from './repository'
import { settleAddress } from './settle-address'
import { settleTransaction } from './settle-transaction'
import type { StepId, TypedDraft } from './steps'

/** Fields a form may post, by step. Pictures and the confirmed phone are written by their own verbs. */
const postable: Partial<Record<StepId, readonly string[]>> = {
  subject: ['subject'],
  declarant: ['fullName', 'bhxhCode', 'idNumber'],
  address: ['structure', 'province', 'commune', 'oldProvince', 'oldDistrict', 'oldWard', 'street'],
  contact: ['contactPerson', 'email', 'phone'],
  transaction: ['startsOn', 'place', 'ivan', 'officeCode'],
  submission: ['method', 'pickupAddress', 'pickupTime'],
}

export const isPostable = (step: StepId): boolean => step in postable

/** The values a form says it was drawn with; anything else than words counts as nothing shown. */
export function shownValues(posted = ''): Typed {
  try {
    const values: unknown = JSON.parse(posted)
    return z.record(z.string(), z.string().transform(cleanLines)).catch({}).parse(values)
  } catch {
    return {} // not JSON: somebody's own making; every field then counts as changed
  }
}

/** Turns chosen codes into codes that exist; words are kept as typed. */
const settle: Partial<Record<StepId, (typed: Typed) => Promise<Typed>>> = {
  address: settleAddress,
  transaction: settleTransaction,
}

/**
 * Keeps what was typed in one step, right or wrong. `shown` are the values the form was drawn with: only what the person
 * changed since is written, so a second tab left open overwrites nothing. Null when the declaration is closed to changes.
 */
export async function saveStep(
  draft: Pick<OwnDeclaration, 'id' | 'status' | 'typed' | 'corrections'>,
  step: StepId,
  posted: Typed,
  shown: Typed,
): Promise<TypedDraft | null> {
  const isOpen = (field: string) =>
    draft.status === 'DRAFT' || isFlagged(draft.corrections, step, field)
  const changed: Typed = {}
  for (const field of postable[step] ?? []) {
    const words = posted[field]
    if (words !== undefined && words !== (shown[field] ?? '') && isOpen(field))
      changed[field] = words
  }
  const kept = draft.typed[step] ?? {}
  const settled = (await settle[step]?.({ ...kept, ...changed })) ?? {}
  return mergeTyped(draft.id, step, { ...changed, ...settled })
}
