import { randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { currentTerms } from '@/lib/terms/terms-versions'
import { keyHash } from '@/lib/platform/seal/seal'

/** Somebody with periods, cards and visits who has signed in. */
export type Visitor = {
  id: string
  code: string
  cookie: string
  tokenHash: string
  visitKey: string
}

const TRIED = 4_000

/** So many of those who stand in this database, each with an account and a session of their own; the longest history first. */
export async function bringVisitors(
  pool: Pool,
  { among, count }: { among: number; count: number },
): Promise<Visitor[]> {
  const share = Math.min(100, (100 * TRIED) / among)
  const { rows } = await pool.query<{ code: string; name: string; visitKey: string }>(
    `SELECT p."bhxhCode" AS code, p."fullName" AS name,
       (SELECT max(key) FROM "Visit" v WHERE v."bhxhCode" = p."bhxhCode") AS "visitKey"
     FROM "InsuredPerson" p TABLESAMPLE SYSTEM (${share}) REPEATABLE (10)
     WHERE EXISTS (SELECT FROM "Visit" v WHERE v."bhxhCode" = p."bhxhCode")
       AND EXISTS (SELECT FROM "ParticipationPeriod" q WHERE q."bhxhCode" = p."bhxhCode")
     ORDER BY (SELECT count(*) FROM "ParticipationPeriod" q WHERE q."bhxhCode" = p."bhxhCode") DESC LIMIT ${TRIED}`,
  )
  const step = rows.length / count
  if (step < 1) throw new Error(`only ${rows.length} of them have been ill`)
  const chosen = Array.from({ length: count }, (_, at) => rows[Math.floor(at * step)]!)
  return Promise.all(chosen.map((row) => signIn(pool, row)))
}

type Chosen = { code: string; name: string; visitKey: string }

async function signIn(pool: Pool, { code, name, visitKey }: Chosen): Promise<Visitor> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = keyHash(token)
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO "Account" (id, kind, login, "fullName", "bhxhCode") VALUES ($1, 'CITIZEN', $2, $3, $2)
     ON CONFLICT (login) DO UPDATE SET "fullName" = excluded."fullName" RETURNING id`,
    [randomUUID(), code, name],
  )
  const { id } = rows[0]!
  await pool.query(
    `INSERT INTO "TermsAcceptance" (id, "accountId", version, language, device) VALUES ($1, $2, $3, 'vi', 'Firefox') ON CONFLICT DO NOTHING`,
    [randomUUID(), id, currentTerms().number],
  )
  await pool.query(
    `INSERT INTO "Session" ("tokenHash", "accountId", "expiresAt") VALUES ($1, $2, now() + interval '8 hours')`,
    [tokenHash, id],
  )
  return { id, code, tokenHash, visitKey, cookie: `next-auth.session-token=${token}` }
}
