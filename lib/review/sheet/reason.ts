import type { ReturnablePath } from '@/lib/registration/steps/steps'
import type { ItemId } from './checklist'

export type Reason = {
  item: ItemId
  /** As the officer chooses it. */
  label: string
  /** Where the citizen puts it right. */
  fields: readonly ReturnablePath[]
  /** What is wrong and what to do, as the citizen reads it. */
  text: string
  /** The same where the case is refused and closed: what was found, and no order to put it right. */
  refused: string
  /** Said only of papers that came this way: by post nobody stands at the counter. */
  only?: 'counter' | 'post'
}

/** Every question that may be sent back is named by a reason, or this does not compile. */
export const namingAll = <const Reasons extends Record<string, Reason>>(
  reasons: Reasons & Forgotten<Exclude<ReturnablePath, Reasons[keyof Reasons]['fields'][number]>>,
): Reasons => reasons
type Forgotten<Path> = [Path] extends [never] ? unknown : { aReasonFor: Path }
