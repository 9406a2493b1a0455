import 'server-only'
import { Prisma } from '@/prisma/client/client'
import { db } from '../database/db'
import { ceilingsOf } from '../limits/limit-network'
import type { Network } from '../limits/network'
import { secretHash } from '../seal/seal'
import {
  askings,
  OFFICE_FACTOR,
  openToAnybody,
  type CountedBy,
  type SendingLimit,
  type SendingRefusal,
} from './sending-limits'
import type { Tx } from '../database/transaction'

/** Who asks for a code, and where it would go; null for what is not known, or is nobody's in particular. */
export type Asking = {
  purpose: string
  network: Network | null
  recipient?: string
  declarationId?: string
}
/** Why no code may be sent now, and when one may be again. */
export type SendingBlock = { reason: SendingRefusal; until: Date }

/** The networks of an asker as a message keeps them. */
export const networkHashes = (network: Network | null): string[] =>
  network
    ? [network.own, network.wide]
        .filter((key) => key !== null)
        .map((id) => secretHash('network', id))
    : []

/** Whoever asks at the same moment for the same waits until this transaction ends: counting and writing are one. */
export async function holdCounters({ network, recipient }: Asking, tx: Tx): Promise<void> {
  for (const key of [...networkHashes(network), recipient].filter(Boolean))
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`codes ${key}`}, 0))`
}

/** Null when a code may be sent. Of several limits reached the one that stays longest. */
export async function findSendingBlock(
  asking: Asking,
  limits: readonly SendingLimit[],
  client: Tx | typeof db = db,
): Promise<SendingBlock | null> {
  let block: SendingBlock | null = null
  for (const limit of limits) {
    const counted = conditionOf(limit.by, asking)
    if (!counted) continue
    const most = mostOf(limit, asking)
    const asked = await countAskings(limit.by, asking.network, client)
    const until = await findEnd(counted, { seconds: limit.seconds, most, asked }, client)
    if (until && (block === null || until > block.until)) block = { reason: limit.refusal, until }
  }
  return block
}

const mostOf = ({ by, most }: SendingLimit, { network }: Asking): number =>
  network?.isOffice && by !== 'all' && by !== 'number' ? most * OFFICE_FACTOR : most

/** By the owners' forms, and until when it counts. */
type Askings = { points: number; until: Date }
const none: Askings = { points: 0, until: new Date(0) }

/** What this network has asked by the owners' forms in the hour that runs; it counts there whether or not anything was sent. */
async function countAskings(
  by: CountedBy,
  network: Network | null,
  client: Tx | typeof db,
): Promise<Askings> {
  if (!network || (by !== 'network' && by !== 'wide-network')) return none
  const share = ceilingsOf(network, askings).find(
    ({ isWide }) => isWide === (by === 'wide-network'),
  )
  if (!share) return none
  const key = `${share.ceiling.name}:${share.key}`
  const [counter] = await client.$queryRaw<Askings[]>`
    SELECT points, to_timestamp(expire / 1000.0) AS until FROM "RateLimit" WHERE key = ${key} AND expire > extract(epoch FROM now()) * 1000`
  return counter ?? none
}

/** Null when the limit has nothing to count for this asker. */
function conditionOf(
  by: CountedBy,
  { network, purpose, recipient, declarationId }: Asking,
): Prisma.Sql | null {
  const [own, wide] = networkHashes(network)
  const same = Prisma.sql`purpose = ${purpose}`
  const from = (key?: string) =>
    key ? Prisma.sql`${same} AND "networks" @> ARRAY[${key}]` : undefined
  const to = recipient ? Prisma.sql`${same} AND recipient = ${recipient}` : null
  const conditions: Record<CountedBy, Prisma.Sql | null> = {
    'number-of-network': to && Prisma.sql`${to} AND ${from(own) ?? Prisma.sql`true`}`,
    number: to,
    draft: declarationId ? Prisma.sql`${same} AND "declarationId" = ${declarationId}::uuid` : null,
    network: from(own) ?? null,
    'wide-network': from(wide) ?? null,
    all: openToAnybody.includes(purpose)
      ? Prisma.sql`purpose = ANY (${openToAnybody})`
      : Prisma.sql`purpose <> ALL (${openToAnybody})`,
  }
  return conditions[by]
}

type Counting = { most: number; seconds: number; asked: Askings }

/** When fewer than `most` are counted again; null while they are. What was asked falls away all at once, messages one by one. */
async function findEnd(
  counted: Prisma.Sql,
  { most, seconds, asked }: Counting,
  client: Tx | typeof db,
): Promise<Date | null> {
  const left = most - asked.points
  const beside = left > 0 ? await findFall(counted, { most: left, seconds }, client) : asked.until
  if (beside === null || asked.points === 0) return beside
  const alone = await findFall(counted, { most, seconds }, client)
  const afterwards = alone && alone > asked.until ? alone : asked.until
  return left > 0 && beside < afterwards ? beside : afterwards
}

/** When the oldest of as many messages as may be falls out of the window; null while there are fewer. */
async function findFall(
  counted: Prisma.Sql,
  { most, seconds }: Pick<SendingLimit, 'most' | 'seconds'>,
  client: Tx | typeof db,
): Promise<Date | null> {
  if (most <= 0) return new Date(Date.now() + seconds * 1000)
  const [oldest] = await client.$queryRaw<{ until: Date }[]>`
    SELECT "createdAt" + make_interval(secs => ${seconds}) AS until FROM "Message"
    WHERE purpose IS NOT NULL AND state <> 'FAILED'
      AND "createdAt" > now() - make_interval(secs => ${seconds}) AND ${counted}
    ORDER BY "createdAt" DESC OFFSET ${most - 1} LIMIT 1`
  return oldest?.until ?? null
}
