import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { auditJournal } from '@/lib/platform/journal/audit-journal'
import { pool } from '@/lib/platform/database/db'
import { newReference } from '@/lib/registration/reference/new-reference'
import { openScene } from '@/prisma/demo/scene'

/** KILL_ROUNDS=10 kills fifty times: before an issue ends. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 1)
const AT_ONCE = 5
const CASES = 600
/** After its first approval; the next ones take some tens of milliseconds each. */
const LONGEST_LIFE_MS = 250

test(
  `giết máy chủ ${ROUNDS * AT_ONCE} lần giữa lúc duyệt: không hồ sơ nào dở dang`,
  { timeout: 600_000 },
  async () => {
    const scene = await openScene()
    const { id } = await scene.aCase({ stage: 'decided' })
    const references = await copyCase(id, CASES)
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          approveUntilKilled(scene.officers.DU089, shuffled(references)),
        ),
      )
    }
    await untilRolledBack()

    const { rows } = await pool.query(
      `
    SELECT d.status, count(*)::int AS cases,
      sum((SELECT count(*) FROM "Account" a WHERE a."declarationId" = d.id))::int AS accounts,
      sum((SELECT count(*) FROM "Account" a JOIN "OneTimeCode" c ON c.subject = a.id::text AND c.purpose = 'activate'
        WHERE a."declarationId" = d.id))::int AS codes,
      sum((SELECT count(*) FROM "Message" m WHERE m."declarationId" = d.id AND m.secret))::int AS messages,
      sum((SELECT count(*) FROM "Message" m JOIN graphile_worker._private_jobs j ON j.payload ->> 'id' = m.id::text
        WHERE m."declarationId" = d.id AND m.secret))::int AS jobs,
      sum((SELECT count(*) FROM "StoredFile" f WHERE f."declarationId" = d.id AND f.kind = 'APPROVED_FORM'))::int AS forms,
      sum((SELECT count(*) FROM "JournalEntry" e WHERE e.stream = 'declaration:' || d.id AND e.act = 'approve'))::int AS entries
    FROM "Declaration" d WHERE d.reference = ANY($1) GROUP BY d.status ORDER BY d.status`,
      [references],
    )
    const approved = rows.find(({ status }) => status === 'APPROVED')
    const waiting = rows.find(({ status }) => status === 'DECIDED')
    expect(rows).toHaveLength(2)
    expect(approved.cases).toBeGreaterThan(0)
    const { accounts, codes, messages, jobs, forms, entries } = approved
    expect({ accounts, codes, messages, jobs, forms, entries }).toEqual(sameFor(approved.cases))
    expect({ ...waiting, status: '', cases: 0 }).toEqual({ status: '', cases: 0, ...sameFor(0) })
    expect((await auditJournal()).faults).toEqual([])
  },
)

const sameFor = (count: number) => ({
  accounts: count,
  codes: count,
  messages: count,
  jobs: count,
  forms: count,
  entries: count,
})

/** Copies of one decided case for other people of the register. */
async function copyCase(id: string, count: number): Promise<string[]> {
  const references = Array.from({ length: count }, newReference)
  await pool.query(
    `INSERT INTO "Declaration" (id, reference, status, answers, checklist, "officeCode", "bhxhCode", "idNumber",
        phone, "fullName", "searchText", "submittedAt", "updatedAt", "receivedById", "reviewedById", "decidedById")
     SELECT gen_random_uuid(), r.reference, d.status,
        jsonb_set(jsonb_set(d.answers, '{declarant,bhxhCode}', to_jsonb(p."bhxhCode")), '{declarant,idNumber}', to_jsonb(p."idNumber")),
        d.checklist, d."officeCode", p."bhxhCode", p."idNumber", d.phone, d."fullName", d."searchText", d."submittedAt", now(),
        d."receivedById", d."reviewedById", d."decidedById"
     FROM unnest($2::text[]) WITH ORDINALITY AS r (reference, place)
     JOIN (SELECT *, row_number() OVER (ORDER BY "bhxhCode" DESC) AS place FROM "InsuredPerson"
       WHERE "bhxhCode" NOT IN (SELECT coalesce("bhxhCode", '') FROM "Account")
         AND "householdCode" NOT IN (SELECT "householdCode" FROM "InsuredPerson" i JOIN "Account" a USING ("bhxhCode"))
         AND "bhxhCode" NOT IN (SELECT "bhxhCode" FROM "Declaration")) p USING (place)
     CROSS JOIN "Declaration" d WHERE d.id = $1`,
    [id, references],
  )
  return references
}

/** Starts another process that approves one case after another, and kills it without warning. */
async function approveUntilKilled(officer: object, references: string[]): Promise<void> {
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'lib/review/fixtures/approve-forever.ts',
  ]
  const env = {
    ...process.env,
    DATABASE_POOL: '2',
    OFFICER: JSON.stringify(officer),
    REFERENCES: references.join(),
  }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  expect(first.toString()).toContain('approved')
  await pause(Math.random() * LONGEST_LIFE_MS)
  child.kill('SIGKILL')
  const [, signal] = (await gone) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
}

/** The database notices a dead client within moments; until then its transaction still holds its rows. */
async function untilRolledBack(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await pool.query(`
      SELECT count(*)::int AS open FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`)
    if (rows[0].open === 0) return
    await pause(100)
  }
  throw new Error('A transaction of a killed process did not end.')
}

const shuffled = (references: string[]): string[] =>
  references
    .map((reference) => ({ reference, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ reference }) => reference)
