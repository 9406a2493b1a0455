import 'server-only'
import { createHash } from 'node:crypto'
import { recordAll } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { pairLikeness } from './matching/pair-likeness'
import { likenessKeys } from './matching/likeness-keys'
import { dropPairsBut, listLikeCases, savePairs, saveWhose, type LikeCase } from './repository'
import { likenedNumber, type Likened } from './matching/likened'
import { findWhose } from './find-whose'

type Sent = { id: string; submittedAt: Date }

/** Remembers whom a case is about and which others may be of the same person, in the transaction that sends it. */
export const flagDuplicates = async (sent: Sent, answers: Declaration, tx: Tx): Promise<void> =>
  flagWhose(sent, await findWhose(answers, tx), tx)

/** The same, once it is known. What officers have concluded of a pair stays, as long as neither case says anything else. */
export async function flagWhose(sent: Sent, whose: Likened, tx: Tx): Promise<void> {
  const keys = likenessKeys(whose)
  await saveWhose(sent.id, whose, keys, tx)
  const alike = (await listLikeCases(sent.id, keys, tx))
    .map((other) => ({ other, likeness: pairLikeness(whose, other.whose) }))
    .filter(({ likeness }) => likeness.length > 0)
  const pairs = alike.map(({ other, likeness }) => {
    const [earlier, later] = inOrder(sent, other)
    const fingerprint = fingerprintOf(whose, other.whose)
    return { earlierId: earlier.id, laterId: later.id, likeness, fingerprint }
  })
  if (pairs.length > 0) await recordAll((await savePairs(pairs, tx)).flatMap(flagsOf), tx)
  await dropPairsBut(
    sent.id,
    alike.map(({ other }) => other.id),
    tx,
  )
}

const inOrder = (one: Sent, other: LikeCase): [Sent, Sent] =>
  +one.submittedAt < +other.submittedAt ||
  (+one.submittedAt === +other.submittedAt && one.id < other.id)
    ? [one, other]
    : [other, one]

/** Which case it is told of first says nothing. */
const fingerprintOf = (one: Likened, other: Likened): string =>
  createHash('sha256').update([one, other].map(asWords).toSorted().join('\n')).digest('base64url')

const asWords = (whose: Likened): string => {
  const { fullName, birthDate = '', idNumber = '' } = whose
  return JSON.stringify([fullName, likenedNumber(whose), birthDate, idNumber])
}

/** A new phone is sought by, but says nothing else about a person: it opens no pair that was concluded. */
export const isSameWhose = (one: Likened, other: Likened): boolean =>
  asWords(one) === asWords(other) && one.phone === other.phone

/** The journal of a case is read by its person: the pair has a number, the other case is not named. */
const flagsOf = ({ id: pair, earlierId, laterId }: Awaited<ReturnType<typeof savePairs>>[number]) =>
  [earlierId, laterId].map((id) => ({
    stream: `declaration:${id}`,
    act: 'flag-pair',
    actor: 'system',
    details: { pair },
  }))
