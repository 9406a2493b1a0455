import { randomUUID } from 'node:crypto'
import { likenessKeys } from '@/lib/duplicates/matching/likeness-keys'
import { pairLikeness } from '@/lib/duplicates/matching/pair-likeness'
import type { Likened } from '@/lib/duplicates/matching/likened'
import { listLikeCases } from '@/lib/duplicates/repository'
import { inventPeople } from '@/lib/insured/invent-people'
import { pool } from '@/lib/platform/database/db'
import { atMost, shown, type Figure } from './report'

const CASES = 100_000
const AT_ONCE = 5_000
const ASKED = 300
const MOST_MS = 10

/** Looking for doubles of one case among a hundred thousand, as the transaction that sends it does. */
export async function measureDuplicates(): Promise<Figure[]> {
  const people = inventPeople(CASES, 79).map(({ fullName, bhxhCode, birthDate, idNumber }, at) => {
    const phone = `+849${String(at).padStart(8, '0')}`
    return { fullName, bhxhCode, birthDate, idNumber, phone }
  })
  await addCases(people)
  const times: number[] = []
  let compared = 0
  for (let at = 0; at < ASKED; at++) {
    const whose = { ...people[(at * 331) % CASES]!, idNumber: 'B1234567' }
    const started = performance.now()
    const found = await listLikeCases(randomUUID(), likenessKeys(whose))
    found.filter((other) => pairLikeness(whose, other.whose).length > 0)
    times.push(performance.now() - started)
    compared += found.length
  }
  const p95 = times.toSorted((one, other) => one - other)[Math.floor(ASKED * 0.95)]!
  const many = (compared / ASKED).toFixed(1)
  const name = `Tìm hồ sơ trùng trong 100.000, p95 (so ${many} hồ sơ mỗi lần)`
  return [{ name, ours: shown(p95, 'ms'), ...atMost(MOST_MS, p95, 'ms') }]
}

async function addCases(people: Likened[]): Promise<void> {
  await pool.query('TRUNCATE "Declaration" CASCADE')
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const rows = people.slice(from, from + AT_ONCE).map((whose, at) => ({
      id: randomUUID(),
      reference: `D${String(from + at).padStart(7, '0')}`,
      whose,
      keys: likenessKeys(whose),
    }))
    const given = JSON.stringify(rows)
    await pool.query(
      `INSERT INTO "Declaration" (id, "updatedAt", reference, status, "officeCode", answers, "submittedAt")
       SELECT id, now(), reference, 'UNDER_REVIEW', '089', '{}', now()
       FROM jsonb_to_recordset($1) AS one(id uuid, reference text)`,
      [given],
    )
    await pool.query(
      `INSERT INTO "CaseWhose" ("declarationId", whose, keys)
       SELECT id, whose, ARRAY(SELECT jsonb_array_elements_text(keys))
       FROM jsonb_to_recordset($1) AS one(id uuid, whose jsonb, keys jsonb)`,
      [given],
    )
  }
  await pool.query('VACUUM (ANALYZE) "Declaration", "CaseWhose"')
}
