import 'server-only'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { pairLikeness } from './matching/pair-likeness'
import { likenessKeys } from './matching/likeness-keys'
import { listLikeCases } from './repository'
import { findWhose } from './find-whose'
import { likenedNumber } from './matching/likened'

/**
 * Whether this very phone, which is confirmed by now, has sent a case of somebody who is nearly called the same. Of cases sent by another
 * phone nothing is told: who types a number learns nothing of its owner.
 */
export async function hasNearCase(id: string, answers: Declaration): Promise<boolean> {
  const whose = await findWhose(answers)
  const candidates = await listLikeCases(id, likenessKeys(whose))
  return candidates.some(
    (other) =>
      other.phone === answers.contact.phone &&
      likenedNumber(other.whose) !== likenedNumber(whose) &&
      pairLikeness(whose, other.whose).length > 0,
  )
}
