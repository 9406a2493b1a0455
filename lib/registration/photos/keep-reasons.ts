import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction } from '@/lib/platform/database/transaction'
import { sayWhy } from '@/lib/stored-files/say-why'
import { cleanText } from '@/lib/text/clean-text'
import { mayChange } from '../steps/may-change'
import { hold } from '../standing/repository'
import { sides, type PhotoPlace, type Side } from './keep-photo'

/** What somebody can say in a line or two. */
const LONGEST = 300

/** The name of the box in which one says why a picture is sent as it is. */
export const becauseField = (side: Side): string => `because-${side}`

/** Keeps why a picture that a machine doubts is sent all the same, beside the picture that stands now; another picture has its own. */
export async function keepReasons(
  { draft, step }: Pick<PhotoPlace, 'draft' | 'step'>,
  texts: Typed,
): Promise<void> {
  const given = sides.filter((side) => texts[becauseField(side)] !== undefined)
  if (given.length === 0) return
  await inTransaction(async (tx) => {
    const now = await hold(draft, tx)
    for (const side of given) {
      const id = now.typed[step]?.[side] ?? ''
      const words = cleanText(texts[becauseField(side)]!).slice(0, LONGEST)
      if (mayChange(now, step, side)) await sayWhy({ id, declarationId: draft.id }, words, tx)
    }
  })
}
