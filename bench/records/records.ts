import { Pool } from 'pg'
import { today } from '@/lib/forms/days/dates'
import { shown, type Figure } from '../report'
import { openRecordsDatabase } from './records-database'

/** `--records=1000000` for the whole of it: the first time takes most of an hour, later none. */
const PEOPLE = Number(/--records=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 20_000)
const ASKED = 400

/** What the personal area asks, straight from the database, among so many people: others are measured beside it. */
export async function measureRecords(): Promise<Figure[]> {
  const { url, seconds, loaded } = await openRecordsDatabase(
    process.env.DATABASE_URL!,
    PEOPLE,
    today(),
  )
  const pool = new Pool({ connectionString: url, max: 1 })
  try {
    const { rows } = await pool.query('SELECT pg_database_size(current_database()) AS bytes')
    return [
      told(`Nạp bằng COPY ${shown(PEOPLE, 'người')}`, loaded ? shown(seconds, 's') : 'đã có sẵn'),
      ...(loaded
        ? Object.entries(loaded).map(([table, count]) => told(`  ${table}`, shown(count, 'dòng')))
        : []),
      told('  ổ đĩa', shown(Number(rows[0].bytes) / 1024 ** 2, 'MB')),
      ...(await measureQuestions(pool)),
    ]
  } finally {
    await pool.end()
  }
}

const questions = {
  'Quá trình của một người': `SELECT * FROM "ParticipationPeriod" WHERE "bhxhCode" = $1`,
  'Thẻ của một người': `SELECT * FROM "HealthCard" WHERE "bhxhCode" = $1`,
  'Lượt khám và chi phí của một người': `SELECT v.*, l.* FROM "Visit" v JOIN "VisitLine" l
    ON l."bhxhCode" = v."bhxhCode" AND l."visitKey" = v.key WHERE v."bhxhCode" = $1 AND l."bhxhCode" = $1`,
}

async function measureQuestions(pool: Pool): Promise<Figure[]> {
  const { rows } = await pool.query<{ code: string }>(
    `SELECT "bhxhCode" AS code FROM "InsuredPerson" TABLESAMPLE SYSTEM (10) LIMIT ${ASKED}`,
  )
  const figures: Figure[] = []
  for (const [name, text] of Object.entries(questions)) {
    const times: number[] = []
    for (const { code } of rows) {
      const started = performance.now()
      await pool.query({ name, text, values: [code] })
      times.push(performance.now() - started)
    }
    times.sort((one, other) => one - other)
    figures.push(told(`${name}: trung vị`, shown(times[Math.floor(times.length / 2)]!, 'ms')))
  }
  return figures
}

const told = (name: string, ours: string): Figure => ({
  ...{ name, ours, limit: '', ratio: '', target: '', isMet: null },
})
