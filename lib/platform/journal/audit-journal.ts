import 'server-only'
import { env } from '../env'
import { auditAnchors, type Signed } from './audit-anchors'
import { db } from '../database/db'
import type { JournalFault } from './journal-fault'
import type { Ring } from '../key-ring'
import { findSignedUpTo, OVERLAP_MS } from './sign-journal'

/** Anchors come every minute; ten are patience for a restart. */
const SIGNED_WITHIN = '10 minutes'

/** Between which moments, in milliseconds. */
export type JournalStretch = { count: number; since: number | null; until: number | null }
export type JournalAudit = Signed & {
  entries: number
  faults: JournalFault[]
  /** Older than ten minutes and not signed: nobody signs, or signatures were taken away. */
  unsigned: JournalStretch
  /** Signed more than ten minutes after they were written: before anchors, or while nobody signed. */
  late: JournalStretch
}

const NOTHING: JournalStretch = { count: 0, since: null, until: null }

/** Reads the whole journal and all anchors, in parts, and holds one against the other. */
export async function auditJournal({
  ring = env.KEYS,
  atOnce = 20_000,
}: { ring?: Ring; atOnce?: number } = {}): Promise<JournalAudit> {
  const chains = await auditChains(atOnce, await findSignedUpTo())
  const { faults, ...signed } = await auditAnchors(ring, atOnce)
  return { ...chains, ...signed, faults: [...chains.faults, ...faults] }
}

type Place = { stream: string; position: number }
type Page = {
  entries: number
  last: Place | null
  faults: JournalFault[] | null
  unsigned: JournalStretch
  late: JournalStretch
}

async function auditChains(atOnce: number, signedUpTo: Date | null) {
  const mustBeSigned = new Date((signedUpTo?.getTime() ?? 0) - OVERLAP_MS)
  const sum = { entries: 0, faults: [] as JournalFault[], unsigned: NOTHING, late: NOTHING }
  for (let after: Place | null = { stream: '', position: 0 }; after;) {
    const page = await readPage(after, atOnce, mustBeSigned)
    sum.entries += page.entries
    sum.faults.push(...(page.faults ?? []))
    sum.unsigned = together(sum.unsigned, page.unsigned)
    sum.late = together(sum.late, page.late)
    after = page.entries < atOnce ? null : page.last
  }
  return sum
}

/** The entry the part before ended with is read again as what the first of this one follows, and not judged twice. */
async function readPage(
  { stream, position }: Place,
  atOnce: number,
  mustBeSigned: Date,
): Promise<Page> {
  const [page] = await db.$queryRaw<[{ page: Page }]>`
    WITH part AS (
      SELECT entry FROM "JournalEntry" entry
      WHERE (entry.stream, entry.position) >= (${stream}, ${position})
      ORDER BY entry.stream, entry.position LIMIT ${atOnce + 1}
    ), chain AS (
      SELECT entry, lag((entry).hash) OVER one AS previous, coalesce(lag((entry).position) OVER one, 0) AS place
      FROM part WINDOW one AS (PARTITION BY (entry).stream ORDER BY (entry).position)
    ), judged AS (
      SELECT (entry).stream, (entry).position, (entry).at,
        (entry).position <> place + 1 OR (entry).hash <> journal_hash(previous, entry) AS "isFault",
        (SELECT anchor.at FROM "JournalAnchor" anchor
         WHERE anchor.stream = (entry).stream AND anchor.length >= (entry).position
         ORDER BY anchor.length LIMIT 1) AS signed
      FROM chain WHERE ((entry).stream, (entry).position) > (${stream}, ${position})
    ), found AS (
      SELECT *, floor(extract(epoch FROM at) * 1000)::bigint AS moment,
        signed IS NULL AND at < now() - ${SIGNED_WITHIN}::interval AS "isUnsigned",
        signed IS NULL AND at < ${mustBeSigned} AS "isInserted",
        signed > at + ${SIGNED_WITHIN}::interval AS "isLate" FROM judged
    )
    SELECT jsonb_build_object(
      'entries', count(*),
      'last', (SELECT jsonb_build_object('stream', stream, 'position', position) FROM found ORDER BY stream DESC, position DESC LIMIT 1),
      'faults', jsonb_agg(jsonb_build_object('kind', CASE WHEN "isFault" THEN 'edited' ELSE 'inserted' END, 'stream', stream, 'position', position) ORDER BY stream, position) FILTER (WHERE "isFault" OR "isInserted"),
      'unsigned', jsonb_build_object('count', count(*) FILTER (WHERE "isUnsigned"), 'since', min(moment) FILTER (WHERE "isUnsigned"), 'until', max(moment) FILTER (WHERE "isUnsigned")),
      'late', jsonb_build_object('count', count(*) FILTER (WHERE "isLate"), 'since', min(moment) FILTER (WHERE "isLate"), 'until', max(moment) FILTER (WHERE "isLate"))
    ) AS page FROM found`
  return page.page
}

const together = (one: JournalStretch, other: JournalStretch): JournalStretch => ({
  count: one.count + other.count,
  since: edge(Math.min, one.since, other.since),
  until: edge(Math.max, one.until, other.until),
})

function edge(pick: typeof Math.min, ...moments: (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null)
  return known.length === 0 ? null : pick(...known)
}
