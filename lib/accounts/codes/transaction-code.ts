import 'server-only'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import type { Tx } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import type { NoSending } from '@/lib/verification/code-error'
import { findCodeTries, judgeCode } from '@/lib/verification/code-tries'
import { isCodeGood } from '@/lib/verification/find-code-state'
import { messageWithCode } from '@/lib/verification/message-with-code'
import { findNoSending, sendCodeBy, type Sent } from '@/lib/verification/send-code'
import type { User } from '../account'
import type { Reachable } from '../messages'
import { findProfile } from '../repository'

// «Mã xác thực giao dịch điện tử» of mẫu 01: by it somebody without a certificate confirms each later submission (S38b).

const purpose = 'transaction'

type CodeChannel = 'SMS' | 'EMAIL'
/** Where the code went, and by what: kept with what it confirmed. */
export type Authenticated = { channel: CodeChannel; sentTo: string }
/** The same with the id under which the code was sent: by it the message is found again, never the code. */
export type TakenCode = Authenticated & { codeId: string }

/** Where the owner may have it sent: the phone, and an address that was shown to be theirs. */
export const channelsOf = ({ phone, email, emailVerified }: Reachable): Authenticated[] => [
  ...(phone ? [by('SMS', phone)] : []),
  ...(email && emailVerified ? [by('EMAIL', email)] : []),
]
const by = (channel: CodeChannel, sentTo: string): Authenticated => ({ channel, sentTo })

/** The same of somebody's account, as it is now. */
export async function findTransactionWays(id: string, tx?: Tx): Promise<Authenticated[]> {
  const profile = await findProfile(id, tx)
  return profile ? channelsOf(profile) : []
}

/** `about`: what it is to confirm, by its id. A code for one thing confirms no other. */
type Asked = { user: Pick<User, 'id'>; about: string; to: Authenticated }
/** `said`: as what the message names it; whoever is talked into reading a code out must hear what they give. */
type Sending = Asked & { said?: 'transaction' | 'consent' }

const triedBy = ({ id }: Pick<User, 'id'>) => ({ purpose, subject: id }) as const
const codeOf = ({ user, about, to }: Asked) => ({
  subject: about,
  destination: to.sentTo,
  accountId: user.id,
  network: null,
})

export const findTransactionTries = (user: Pick<User, 'id'>): Promise<TriesLeft> =>
  findCodeTries(triedBy(user))

/** Counted for the account, whatever it confirms; around the transaction that spends the code. Null: no code is judged now. */
export const judgeTransactionCode = <Judged>(
  user: Pick<User, 'id'>,
  judging: Parameters<typeof judgeCode<Judged>>[1],
): Promise<Judged | null> => judgeCode(triedBy(user), judging)

export const sendTransactionCode = ({ said = purpose, ...asked }: Sending): Promise<Sent> =>
  sendCodeBy(purpose, codeOf(asked), (code) =>
    messageWithCode(said, { channel: asked.to.channel, recipient: asked.to.sentTo }, code),
  )

const findNoTransactionCode = (asked: Asked): Promise<NoSending | null> =>
  findNoSending(purpose, codeOf(asked))

export const hasTransactionCode = ({ about, to }: Asked): Promise<boolean> =>
  isCodeGood({ purpose, subject: about, destinations: [to.sentTo] })

/** A way by which no code goes out now. */
type ClosedWay = { way: Authenticated; noSending: NoSending }
/** What a page of the code offers: `to`, where it went, or would go now; `ways`: those that may be used now. */
export type AskedWays = {
  to: Authenticated
  hasCode: boolean
  ways: Authenticated[]
  closed: ClosedWay[]
}

/** Each way has limits of its own: where one is used up, the other still serves. */
export async function findAskedWays({
  ways,
  ...asked
}: Asked & { ways: Authenticated[] }): Promise<AskedWays> {
  const [hasCode, ...standing] = await Promise.all([
    hasTransactionCode(asked),
    ...ways.map(async (way) => ({
      way,
      noSending: await findNoTransactionCode({ ...asked, to: way }),
    })),
  ])
  const closed = standing.flatMap(({ way, noSending }) => (noSending ? [{ way, noSending }] : []))
  const open = standing.flatMap(({ way, noSending }) => (noSending ? [] : [way]))
  const next = open.find(({ channel }) => channel === asked.to.channel) ?? open[0]
  return { to: (hasCode ? null : next) ?? asked.to, hasCode, ways: open, closed }
}

/** Spends the code in the transaction of what it confirms; null when it is wrong, too old, or went to a contact that is the owner's no more. */
export async function takeTransactionCode(
  { user, about, to }: Asked,
  typed: string,
  tx: Tx,
): Promise<TakenCode | null> {
  const ways = await findTransactionWays(user.id, tx)
  const isStillTheirs = ways.some(({ sentTo }) => sentTo === to.sentTo)
  if (!isStillTheirs) return null
  const destinations = [to.sentTo]
  const checked = await checkCode(purpose, { subject: about, destinations }, typed, tx)
  return checked.ok ? { ...to, codeId: checked.id } : null
}
