import type { Pool } from 'pg'
import type { Visitor } from './visitors'

// The least anybody asks to show these pages, one question after the other on one connection: who it is, whom they look after, the
// line in the journal, and the rows themselves. Written again here, not imported: whoever makes ours dearer shall see it in the ratio.

type Question = { text: string; of: keyof Visitor }
const ofPerson = (text: string): Question => ({ text, of: 'code' })

const session: Question = {
  text: `SELECT a.id, a.login, a."fullName" FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s."tokenHash" = $1 AND s."endedAt" IS NULL AND s."expiresAt" > now() AND a."stoppedAt" IS NULL`,
  of: 'tokenHash',
}
const wards = ofPerson(
  `SELECT a.id, a."fullName" FROM "LiveGuardianship" g JOIN "Account" a ON a.id = g."childId" WHERE g."guardianCode" = $1`,
)
const journal: Question = {
  text: `INSERT INTO "JournalEntry" (stream, act, actor) VALUES ('account:' || $1, 'view-cards', 'account:' || $1)`,
  of: 'id',
}
const every = [session, wards, journal]

const cards = ofPerson(
  `SELECT * FROM "HealthCard" WHERE "bhxhCode" = $1 AND "closedAt" IS NULL ORDER BY "validFrom" DESC`,
)
const facilities = ofPerson(
  `SELECT f.* FROM "HealthCard" c JOIN "Facility" f ON f.code = c."facilityCode" WHERE c."bhxhCode" = $1`,
)
const periods = ofPerson(
  `SELECT * FROM "ParticipationPeriod" WHERE "bhxhCode" = $1 AND "closedAt" IS NULL ORDER BY "fromMonth"`,
)
const person = ofPerson(`SELECT * FROM "InsuredPerson" WHERE "bhxhCode" = $1`)
const benefits = ofPerson(
  `SELECT * FROM "Benefit" WHERE "bhxhCode" = $1 AND "closedAt" IS NULL ORDER BY "fromDay" DESC`,
)
const visits = ofPerson(
  `SELECT * FROM "Visit" WHERE "bhxhCode" = $1 AND "closedAt" IS NULL ORDER BY "arrivedAt" DESC`,
)
const places = ofPerson(
  `SELECT f.* FROM "Visit" v JOIN "Facility" f ON f.code = v.facility WHERE v."bhxhCode" = $1`,
)
const reports: Question = {
  text: `SELECT * FROM "Correction" WHERE "accountId" = $1::uuid`,
  of: 'id',
}
const lines = ofPerson(
  `SELECT l.* FROM "VisitLine" l WHERE l."bhxhCode" = $1 AND l."visitKey" = (SELECT max(key) FROM "Visit" WHERE "bhxhCode" = $1)`,
)
const papers = ofPerson(
  `SELECT p.* FROM "VisitPaper" p WHERE p."bhxhCode" = $1 AND p."visitKey" = (SELECT max(key) FROM "Visit" WHERE "bhxhCode" = $1)`,
)

/** The pages that are measured, and what each must ask. */
export const recordPages = {
  'the-bhyt': [person, cards, facilities, periods],
  'qua-trinh-tham-gia': [person, periods, reports],
  'thong-tin-huong': [benefits],
  'so-kham-chua-benh': [visits, places, reports],
  'so-kham-chua-benh/:visit': [visits, lines, papers, places, reports],
  'uoc-tinh': [person, periods, benefits],
} satisfies Record<string, Question[]>
export type RecordPage = keyof typeof recordPages

export async function askBare(pool: Pool, page: RecordPage, visitor: Visitor): Promise<void> {
  for (const { text, of } of [...every, ...recordPages[page]])
    await pool.query({ name: nameOf(text), text, values: [visitor[of]] })
}

const names = new Map<string, string>()
function nameOf(text: string): string {
  const name = names.get(text) ?? `bare_${names.size}`
  names.set(text, name)
  return name
}
