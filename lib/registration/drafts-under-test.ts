import { randomUUID } from 'node:crypto'
import type { Typed } from '@/lib/forms/form-state'
import { aTypedDraft } from './fixtures'
import { keepReply, markOfReply } from './keep-reply'
import { createDraft, listByKeys, mergeTyped } from './repository'
import { saveStep } from './save-step'
import { shownIn, markOfStep } from './shown-mark'
import type { StepId, TypedDraft } from './steps'

const find = async (key: string) => (await listByKeys([key]))[0]!

/** A draft in the test's database, with everything typed unless told otherwise; `load` reads it as its owner does. */
export async function aDraft(typed: TypedDraft = aTypedDraft()) {
  const key = randomUUID()
  const { id } = await createDraft(key)
  for (const [step, words] of Object.entries(typed)) await mergeTyped(id, step as StepId, words)
  const load = () => find(key)
  /** As by a page of the step drawn just now. */
  const save = async (step: StepId, posted: Typed) => {
    const own = await load()
    const { reference, typed: kept } = own
    const shown = shownIn(own, { shown: markOfStep(reference, step, kept[step] ?? {}) })
    return saveStep(own, step, posted, shown)
  }
  /** As by the page that stands before the press which sends a returned case. */
  const reply = async (said: Typed) => {
    const own = await load()
    return (await keepReply(own, { ...said, shown: markOfReply(own) })).draft
  }
  return { key, id, load, save, reply }
}
