import { randomUUID } from 'node:crypto'
import { aTypedDraft } from './fixtures'
import { createDraft, listByKeys, mergeTyped } from './repository'
import type { StepId, TypedDraft } from './steps'

const find = async (key: string) => (await listByKeys([key]))[0]!

/** A draft in the test's database, with everything typed unless told otherwise; `load` reads it as its owner does. */
export async function aDraft(typed: TypedDraft = aTypedDraft()) {
  const key = randomUUID()
  const { id } = await createDraft(key)
  for (const [step, words] of Object.entries(typed)) await mergeTyped(id, step as StepId, words)
  return { key, id, load: () => find(key) }
}
