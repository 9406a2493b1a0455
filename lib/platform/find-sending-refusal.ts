import 'server-only'
import { Prisma } from '@/prisma/client/client'
import type { Network } from './network'
import { secretHash } from './seal'
import {
  OFFICE_FACTOR,
  sendingLimits,
  type CountedBy,
  type SendingLimit,
  type SendingRefusal,
} from './sending-limits'
import type { Tx } from './transaction'

/** Who asks for a code, and where it would go; null for what is not known, or is nobody's in particular. */
export type Asking = {
  network: Network | null
  purpose?: string
  recipient?: string
  declarationId?: string
}

/** The networks of an asker as a message keeps them. */
export const networkHashes = (network: Network | null): string[] =>
  network
    ? [network.own, network.wide]
        .filter((key) => key !== null)
        .map((id) => secretHash('network', id))
    : []

/** Why no code may be sent now; null when it may. Whoever asks at the same moment for the same waits until this transaction ends. */
export async function findSendingRefusal(asking: Asking, tx: Tx): Promise<SendingRefusal | null> {
  const keys = [...networkHashes(asking.network), asking.recipient].filter(Boolean)
  for (const key of keys)
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`codes ${key}`}, 0))`
  for (const limit of sendingLimits) {
    const counted = conditionOf(limit.by, asking)
    if (counted && (await isReached(counted, { ...limit, most: mostOf(limit, asking) }, tx)))
      return limit.refusal
  }
  return null
}

const mostOf = ({ by, most }: SendingLimit, { network }: Asking): number =>
  network?.isOffice && by !== 'all' && by !== 'number' ? most * OFFICE_FACTOR : most

/** Null when the limit has nothing to count for this asker. */
function conditionOf(
  by: CountedBy,
  { network, purpose, recipient, declarationId }: Asking,
): Prisma.Sql | null {
  const [own, wide] = networkHashes(network)
  const from = (key?: string) => (key ? Prisma.sql`"networks" @> ARRAY[${key}]` : null)
  const to = recipient ? Prisma.sql`recipient = ${recipient}` : null
  const conditions: Record<CountedBy, Prisma.Sql | null> = {
    'number-of-network':
      to && Prisma.sql`${to} AND purpose = ${purpose} AND ${from(own) ?? Prisma.sql`true`}`,
    number: to,
    draft: declarationId ? Prisma.sql`"declarationId" = ${declarationId}::uuid` : null,
    network: from(own),
    'wide-network': from(wide),
    all: Prisma.sql`true`,
  }
  return conditions[by]
}

async function isReached(
  counted: Prisma.Sql,
  { most, seconds }: Pick<SendingLimit, 'most' | 'seconds'>,
  tx: Tx,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ n: number }]>`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM "Message"
      WHERE purpose IS NOT NULL AND state <> 'FAILED'
        AND "createdAt" > now() - make_interval(secs => ${seconds}) AND ${counted}
      LIMIT ${most}
    ) counted`
  return row.n >= most
}
