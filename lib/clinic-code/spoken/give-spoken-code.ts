import 'server-only'
import { randomInt } from 'node:crypto'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { secretHash } from '@/lib/platform/seal/seal'
import type { User } from '@/lib/accounts/account'
import type { OpenRecords } from '@/lib/records/open-records'
import type { CardFacts } from '@/lib/clinic-code/card-facts'
import { replaceCode } from '../repository'
import { SPOKEN_DIGITS, SPOKEN_MINUTES } from './spoken-code'

const TRIES = 5

export type SpokenCode = { code: string; until: Date }

/** New digits for whoever shows this card now; those before open nothing any more. */
export async function giveSpokenCode(
  user: User,
  records: OpenRecords,
  said: CardFacts,
): Promise<SpokenCode> {
  const until = new Date(Date.now() + SPOKEN_MINUTES * MINUTE_MS)
  for (let tries = 0; tries < TRIES; tries++) {
    const code = String(randomInt(10 ** SPOKEN_DIGITS)).padStart(SPOKEN_DIGITS, '0')
    const codeHash = secretHash('card', code)
    if (await replaceCode(records, { holderId: user.id, codeHash, said, expiresAt: until }))
      return { code, until }
  }
  throw new Error('No free digits were found.')
}
