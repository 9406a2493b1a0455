import 'server-only'
import type { CurrentCommune } from './place'
import { listSuccessors } from './repository'

export type ResolvedAddress =
  | { kind: 'one'; commune: CurrentCommune }
  | { kind: 'split'; choices: CurrentCommune[] }
  | { kind: 'unknown' }

/** Where an address of before 01/07/2025 lies today. A divided ward does not tell: the person must say. */
export async function resolveOldAddress(wardCode: string): Promise<ResolvedAddress> {
  const choices = await listSuccessors(wardCode)
  const [commune] = choices
  if (!commune) return { kind: 'unknown' }
  return choices.length === 1 ? { kind: 'one', commune } : { kind: 'split', choices }
}
