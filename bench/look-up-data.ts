import { readFileSync } from 'node:fs'
import { inventEmployers } from '@/lib/catalogues/invented/invent-employers'
import { dice, type Dice } from '@/lib/insured/dice'
import { pool } from '@/lib/platform/database/db'
import { refreshWords } from '@/lib/search/vocabulary/refresh-words'
import { nameKey } from '@/lib/text/names/name-key'
import { indexWords } from '@/lib/text/readings/words-of'

/** So many provinces have a firm of each name: names repeat in life as well, and a fifth of them is made in a fifth of the time. */
const NAMESAKES = 5
const A_BATCH = 10_000

/** Names of real communes, taken apart and put together anew: words people know, places nobody knows. */
const communes = readFileSync('prisma/data/wards-2020.csv', 'utf8')
  .split('\n')
  .map((line) => (line.split(',')[2] ?? '').replace(/^(Xã|Phường|Thị trấn) /, '').split(' '))
  .filter((words) => words.length >= 2)
const kinds = {
  tram_y_te: ['Trạm y tế xã', 'Trạm y tế phường'],
  phong_kham: ['Phòng khám đa khoa', 'Phòng khám đa khoa tư nhân'],
  benh_vien: ['Bệnh viện đa khoa', 'Bệnh viện đa khoa khu vực'],
}
const kindOf = (name: string) =>
  name.startsWith('Trạm') ? 'tram_y_te' : name.startsWith('Phòng') ? 'phong_kham' : 'benh_vien'

const facilityName = ({ oneOf }: Dice) =>
  `${oneOf(Object.values(kinds).flat())} ${oneOf(communes)[0]} ${oneOf(communes).at(-1)}`

const LISTED = `code, name, "searchText", words, "provinceCode", "validFrom", source, status`
const FROM = `(SELECT 'B' || lpad((n * $5::int + namesake)::text, 8, '0') AS code, name, key,
    (ARRAY['01', '79', '31', '48', '74', '75', '89', '38', '40', '66'])[1 + (n + namesake * 3) % 10] AS province,
    words, kind, n * $5::int + namesake AS n
  FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $6::text[]) AS one(n, name, key, words, kind)
  CROSS JOIN generate_series(0, $5::int - 1) namesake) made`
const listed = `code, name, key, string_to_array(words, '|') || ('@' || province), province, '2020-01-01', 'bench', 'INVENTED'`

export async function loadFacilities(count: number): Promise<void> {
  const throws = dice(1)
  const names = Array.from({ length: count }, () => facilityName(throws))
  await refill('Facility', names, 1, {
    columns: 'kind, "issuesSickLeave"',
    values: 'kind, n % 3 = 0',
  })
}

export async function loadEmployers(count: number): Promise<void> {
  const names = Array.from(inventEmployers(count / NAMESAKES), ({ name }) => name)
  await refill('Employer', names, NAMESAKES, {
    columns: '"taxCode", "officeCode", state',
    values: `'9' || lpad(n::text, 9, '0'), '0' || province, 'active'`,
  })
}

/** People are found by their numbers, so one name does for all; some share birth date and province. */
export async function loadPeople(count: number): Promise<void> {
  await withoutIndexes('InsuredPerson', () =>
    pool.query(
      `INSERT INTO "InsuredPerson" ("bhxhCode", "fullName", "searchText", "birthDate", sex, "idNumber", phone, "householdCode", "provinceCode")
       SELECT '9' || lpad(n::text, 9, '0'), 'Lò Thị Mẩy', 'lo thi may', to_char(date '1955-01-01' + (n * 7919 % 22000)::int, 'YYYY-MM-DD'), 'Nữ',
         '9' || lpad(n::text, 11, '0'), '+849' || lpad(n::text, 8, '0'), lpad((n / 4)::text, 10, '0'), '01'
       FROM generate_series(1, $1::bigint) n`,
      [count],
    ),
  )
}

type Rest = { columns: string; values: string }

/** Empties the table and fills it anew; the same rows for the same count. */
async function refill(
  table: 'Facility' | 'Employer',
  names: string[],
  namesakes: number,
  { columns, values }: Rest,
): Promise<void> {
  await withoutIndexes(table, async () => {
    for (let from = 0; from < names.length; from += A_BATCH) {
      const batch = names.slice(from, from + A_BATCH)
      await pool.query(
        `INSERT INTO "${table}" (${LISTED}, ${columns}) SELECT ${listed}::"RowStatus", ${values} FROM ${FROM}`,
        [
          batch.map((_, at) => from + at),
          batch,
          batch.map(nameKey),
          batch.map((name) => indexWords(name).join('|')),
          namesakes,
          batch.map(kindOf),
        ],
      )
    }
  })
  await refreshWords(pool, table)
  await pool.query('VACUUM ANALYZE "CatalogueWord"')
}

/** A million rows under six indexes take minutes; indexes built at the end take seconds. */
async function withoutIndexes(table: string, fill: () => Promise<unknown>): Promise<void> {
  const { rows } = await pool.query<{ indexname: string; indexdef: string }>(
    `SELECT indexname, indexdef FROM pg_indexes
     WHERE schemaname = current_schema() AND tablename = $1 AND indexname NOT LIKE '%pkey'`,
    [table],
  )
  await pool.query(`TRUNCATE "${table}" CASCADE`)
  for (const { indexname } of rows) await pool.query(`DROP INDEX "${indexname}"`)
  await pool.query(`SET maintenance_work_mem = '256MB'`)
  await fill()
  for (const { indexdef } of rows) await pool.query(indexdef)
  await pool.query(`VACUUM ANALYZE "${table}"`)
}
