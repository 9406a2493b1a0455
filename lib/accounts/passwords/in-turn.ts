import 'server-only'
import { availableParallelism } from 'node:os'
import { RefusedForm } from '@/lib/platform/answers/refused-form'
import { env } from '@/lib/platform/env'
import { createFairTurns, type Asker } from '@/lib/platform/limits/fair-turns'
import { sharesOf } from '@/lib/platform/limits/network'
import { t } from '@/lib/words/t'
import type { Guesser } from '../places/guesses'

/** A crowd's counters are one row, at which each holds a connection: some are always left for everybody else's pages. */
const PLACES = Math.ceil((2 / 3) * env.DATABASE_POOL)
/** What waits is done within two seconds or so; whoever comes then had better come later. */
const LONGEST = 200 * availableParallelism()
const LATER_MS = 60_000
const inFairTurn = createFairTurns(PLACES, LONGEST)

/** Who has shown that the account is theirs takes turns with others who have, not with strangers (decision 0073). */
export const ownerAsks = (login: string): Asker => ['owner', login]

/**
 * Only the browser that signed in before shows it: many stand behind one network. Strangers are grouped as they are counted. The
 * login is as typed, whether or not anybody has it, so that waiting tells nothing.
 */
export const guesserAsks = ({ login, known, visitor }: Guesser): Asker =>
  known !== null && known === visitor.browser
    ? ownerAsks(login)
    : ['stranger', ...sharesOf(visitor.network).map(({ id }) => id), login]

/** All work at a password: counting the try, comparing, hashing, writing. While too many wait, the form is not taken and no try counted. */
export async function inTurn<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
  const done = await inFairTurn(asker, async () => ({ of: await work() }))
  if (done) return done.of
  const advice = t(
    'Xin đợi một phút, rồi nhập lại mật khẩu. Hiện nay có quá nhiều người cùng đăng nhập.',
  )
  throw new RefusedForm(503, advice, null, new Date(Date.now() + LATER_MS))
}
