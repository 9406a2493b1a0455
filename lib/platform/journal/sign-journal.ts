import 'server-only'
import { log } from '@/server/process/log.mjs'
import { processWide } from '@/server/process/process-wide.mjs'
import { db } from '../database/db'
import { env } from '../env'
import { digestOf, isSame, macOf, type Anchor, type Head } from './journal-anchor'
import type { Ring } from '../key-ring'
import { inTransaction, type Tx } from '../database/transaction'

const LOCK = 72707372
const AT_ONCE = 1_000
/** Longer than any transaction: what claims to be older and was not there to be signed was put in behind the portal's back. */
export const OVERLAP_MS = 10 * 60_000

const seen = processWide as { lastAnchor?: Pick<Anchor, 'number' | 'mac'> }

/** What this process signed or saw last: an anchor that is gone afterwards was taken away. */
export const lastSeenAnchor = () => seen.lastAnchor ?? null

/** The journal no longer holds the anchors that were there, or their signature is not ours: signing on would bless it. */
export class JournalBroken extends Error {
  override name = 'JournalBroken'
}

/** Signs what the streams have become since the last time, however long that is ago. */
export async function signJournal({ ring = env.KEYS }: { ring?: Ring } = {}): Promise<void> {
  const before = lastSeenAnchor()?.number
  for (let signed = AT_ONCE; signed === AT_ONCE;)
    signed = await inTransaction((tx) => signSome(ring, tx))
  // An outside keeper of the log thereby holds what even the owner of the database can't take back.
  const last = lastSeenAnchor()
  if (last && last.number !== before)
    log(`journal: signed up to anchor ${last.number} ${shownMac(last.mac)}`)
}

async function signSome(ring: Ring, tx: Tx): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`
  const before = await findLast(tx)
  refuseBroken(before, ring, await findAgain(tx))
  const upTo = await findSignedUpTo(tx)
  const heads = await listUnsignedHeads(upTo && new Date(upTo.getTime() - OVERLAP_MS), tx)
  const anchors = chain(before, heads, ring)
  await tx.journalAnchor.createMany({ data: anchors })
  seen.lastAnchor = anchors.at(-1) ?? before ?? undefined
  return heads.length
}

export const shownMac = (mac: Uint8Array): string => Buffer.from(mac).toString('hex').slice(0, 16)

const findLast = (tx: Tx): Promise<Anchor | null> =>
  tx.journalAnchor.findFirst({ orderBy: { number: 'desc' } })

const findAgain = async (tx: Tx): Promise<Anchor | null> =>
  seen.lastAnchor
    ? tx.journalAnchor.findUnique({ where: { number: seen.lastAnchor.number } })
    : null

function refuseBroken(last: Anchor | null, ring: Ring, again: Anchor | null) {
  const lastAnchor = lastSeenAnchor()
  if (lastAnchor && !(again && isSame(again.mac, lastAnchor.mac)))
    throw new JournalBroken(`Anchor ${lastAnchor.number} ${shownMac(lastAnchor.mac)} is gone.`)
  if (!last) return
  const key = ring.find(({ id }) => id === last.keyId)
  if (!key) throw new JournalBroken(`Anchor ${last.number}: its key «${last.keyId}» is not there.`)
  if (!isSame(macOf(last.digest, key), last.mac))
    throw new JournalBroken(`Anchor ${last.number} was not signed by us.`)
}

type Found = Pick<Head, 'stream' | 'length' | 'head' | 'at'>

/** When the newest signed entry was written; null when nothing is signed. */
export async function findSignedUpTo(client: Tx | typeof db = db): Promise<Date | null> {
  const [row] = await client.$queryRaw<{ at: Date }[]>`
    SELECT coalesce(entry.at, anchor.at) AS at FROM "JournalAnchor" anchor
    LEFT JOIN "JournalEntry" entry ON entry.stream = anchor.stream AND entry.position = anchor.length
    ORDER BY anchor.number DESC LIMIT 1`
  return row?.at ?? null
}

/**
 * A stream's entries become visible in their order, so its end in any snapshot stands for all before it. The oldest first: whoever
 * is stopped in between goes on from there.
 */
const listUnsignedHeads = (since: Date | null, tx: Tx): Promise<Found[]> => tx.$queryRaw<Found[]>`
  SELECT stream, length, head, date_trunc('milliseconds', clock_timestamp()) AS at FROM (
    SELECT DISTINCT ON (entry.stream)
      entry.stream, entry.position AS length, entry.hash AS head, entry.at AS written
    FROM "JournalEntry" entry
    WHERE entry.at >= ${since ?? new Date(0)} AND NOT EXISTS (
      SELECT FROM "JournalAnchor" anchor WHERE anchor.stream = entry.stream AND anchor.length >= entry.position
    )
    ORDER BY entry.stream, entry.position DESC
  ) heads
  ORDER BY written, stream LIMIT ${AT_ONCE}`

function chain(before: Anchor | null, heads: Found[], [key]: Ring) {
  let { number, digest }: { number: number; digest: Uint8Array } = before ?? {
    number: 0,
    digest: Buffer.alloc(0),
  }
  return heads.map((found) => {
    const head = { ...found, head: new Uint8Array(found.head), number: ++number }
    digest = digestOf(digest, head)
    const mac = new Uint8Array(macOf(digest, key))
    return { ...head, digest: new Uint8Array(digest), keyId: key.id, mac }
  })
}
