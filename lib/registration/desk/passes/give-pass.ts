import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { findTries, takeTry } from '@/lib/platform/limits/tries'
import { currentLanguage } from '@/lib/words/asked-language'
import type { OwnDeclaration } from '../../repository'
import { hold } from '../../standing/repository'
import { MOST_PASSES } from './pass'
import { insertPass } from './repository'

const rule = { name: 'counter-passes', most: MOST_PASSES, minutes: 60, longest: 60 }

/** Who holds a draft lets an officer go on with it. The code before opens nothing any more. */
export async function givePass(
  own: Pick<OwnDeclaration, 'id'>,
): Promise<'given' | 'too-many' | 'sent'> {
  if ((await takeTry(rule, own.id)) === 'closed') return 'too-many'
  return inTransaction(async (tx) => {
    const { status } = await hold(own, tx)
    if (status !== 'DRAFT') return 'sent'
    await insertPass(own.id, currentLanguage(), tx)
    const stream = `declaration:${own.id}`
    await record({ stream, act: 'give-counter-code', actor: 'citizen' }, tx)
    return 'given'
  })
}

/** From when on another one is given; null while one is. */
export const findNoPass = async ({ id }: Pick<OwnDeclaration, 'id'>): Promise<Date | null> =>
  (await findTries(rule, id)).until
