import 'server-only'
import { log } from '@/server/process/log.mjs'
import { record } from '@/lib/platform/journal/journal'
import { secretHash } from '@/lib/platform/seal/seal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { contactsOf, streamOf, type AccountKind } from '../account'
import { waitEvenly } from '@/lib/platform/limits/even-answer'
import { forgetCodeTry, forgetGuess, takeCodeTry, takeGuess, type Guesser } from '../places/guesses'
import { hashPassword, isDatedHash, isPassword } from '../passwords/hash-password'
import { guesserAsks, inTurn, ownerAsks } from '../passwords/in-turn'
import { findGuesser } from '../places/known-places'
import { type ForSignIn } from '../repository'
import { findForPassword, passwordMarkOf, replacePassword } from '../passwords/repository'
import { tellOfDevice } from '../devices/tell-of-device'
import type { PendingSignIn } from '../second-step/pending-sign-in'
import { startSession, type SignInEntry, type Started } from '../sessions/start-session'
import type { Visitor } from '@/lib/platform/limits/visitor'

export type SignIn = {
  kind: AccountKind
  login: string
  password: string
  /** Sent to the owner: with it the password is judged whatever strangers have tried (decision 0015). */
  code?: string
}
/** `needs-code`: this password is not judged, right or wrong, without a code beside it. */
export type SignedIn =
  | ({ ok: true } & Started)
  | { ok: false; reason: 'wrong' | 'wrong-pair' | 'needs-code' | 'locked' }
  | { ok: false; reason: 'stopped'; at: Date }
  /** The password is right, the device is strange: more is to be shown (decision 0114). */
  | { ok: false; reason: 'needs-step'; pending: PendingSignIn }

/**
 * The one way in by password. Unknown numbers, accounts not yet activated and wrong passwords get the same answer after
 * the same time, and signing in closes for all of them alike.
 */
export async function signIn(
  typed: SignIn,
  visitor: Visitor,
  oldToken: string | null = null,
): Promise<SignedIn> {
  const asked = performance.now()
  const guard = typed.code === undefined ? byPassword : byCode
  const { guesser, account } = await findGuesser(typed, visitor)
  const { started, turn } = await inTurn(guesserAsks(guesser), async () => {
    const turn = await guard.take(guesser)
    const entry = { oldToken, visitor, guesser, kind: typed.kind, forget: guard.forget }
    const started = turn === 'closed' ? null : await enter(account, typed, entry)
    if (account && !started && turn !== 'closed') await recordFailed(account, visitor, turn)
    return { started, turn }
  })
  if (started && 'stoppedAt' in started)
    return { ok: false, reason: 'stopped', at: started.stoppedAt }
  if (started && 'pending' in started)
    return { ok: false, reason: 'needs-step', pending: started.pending }
  if (started) return { ok: true, ...started }
  tellRefused(typed, visitor, turn)
  await waitEvenly(asked)
  return { ok: false, reason: turn === 'open' ? guard.wrong : guard.closed }
}

async function recordFailed({ id }: ForSignIn, { device }: Visitor, turn: 'open' | 'last') {
  const act = turn === 'last' ? 'lock' : 'sign-in-failed'
  await record({ stream: streamOf(id), act, actor: 'citizen', details: { device } })
}

/** For whoever watches over the site, also of numbers nobody has: the same hash is the same number, or the same network. */
function tellRefused({ kind, login }: SignIn, { network }: Visitor, turn: string) {
  const who = secretHash('limit', `${kind}:${login}`).slice(0, 12)
  const where = network.own ? secretHash('network', network.own).slice(0, 12) : 'unknown'
  log(`sign-in refused: ${kind.toLowerCase()} ${who} from network ${where}, ${turn}`)
}

const isCodeOf = async (account: ForSignIn, code: string, tx: Tx) =>
  (await checkCode('sign-in', { subject: account.id, destinations: contactsOf(account) }, code, tx))
    .ok

/** The password is compared also for nobody, and before the code, so that waiting tells nothing and a slip costs no code. */
async function enter(
  found: ForSignIn | null,
  { password, code }: SignIn,
  { guesser, forget, kind, ...entry }: Entry,
): Promise<Entered | null> {
  const passwordHash = found?.passwordHash ?? null
  const isRight = await isPassword(passwordHash, password, guesserAsks(guesser))
  if (!found || !isRight) return null
  const account = await withNewestHash(found, password)
  const { stoppedAt } = account
  return inTransaction(async (tx) => {
    const isProved = code === undefined || (await isCodeOf(account, code, tx))
    if (!isProved) return null
    // Only whoever has the password hears of it; to anybody else it is a wrong pair.
    if (stoppedAt) return { stoppedAt }
    await forget(guesser, tx)
    const isKnown = kind === 'CITIZEN' && account.knownPlace === entry.visitor.browser
    if (code === undefined && !isKnown)
      return { pending: { accountId: account.id, passwordMark: passwordMarkOf(account) } }
    const started = await startSession(account, entry, tx)
    if (started && !isKnown) await tellOfDevice(account, entry.visitor, tx)
    return started
  })
}

type Entered = Started | { stoppedAt: Date } | { pending: PendingSignIn }
type Entry = SignInEntry & { guesser: Guesser; kind: AccountKind; forget: typeof forgetGuess }

/** The password itself is only here now: a hash of an earlier time is made as strong as all others. */
async function withNewestHash(account: ForSignIn, password: string): Promise<ForSignIn> {
  const { id, passwordHash: old, waysInEnded } = account
  if (old === null || !(await isDatedHash(old))) return account
  const passwordHash = await hashPassword(password)
  const isReplaced = await inTransaction((tx) =>
    replacePassword({ id, passwordHash: old, waysInEnded }, passwordHash, tx),
  )
  if (isReplaced) return { ...account, passwordHash }
  // Somebody of theirs came in at the same moment, or the password was changed.
  const now = (await findForPassword(id))?.passwordHash ?? null
  return (await isPassword(now, password, ownerAsks(id)))
    ? { ...account, passwordHash: now }
    : account
}

const byPassword = {
  take: takeGuess,
  forget: forgetGuess,
  wrong: 'wrong',
  closed: 'needs-code',
} as const
const byCode = {
  take: takeCodeTry,
  forget: forgetCodeTry,
  wrong: 'wrong-pair',
  closed: 'locked',
} as const
