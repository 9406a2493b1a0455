import { Pool } from 'pg'
import { today } from '@/lib/forms/days/dates'
import { median } from '../alternate'
import type { RecordPage } from '../record-pages/bare-questions'
import { figuresOfPages, timeRecordPages, type PageTimes } from '../record-pages/record-pages'
import { atMost, shown, type Figure } from '../report'
import { openRecordsDatabase } from './records-database'

/** Fewer and more of them: what a question takes may not grow with those it is not about. `--records=10000,1000000` for the whole of it: the first time takes most of an hour, later none. */
const [FEW = 0, MANY = FEW] = (
  /--records=([\d,]+)/.exec(process.argv.join(' '))?.[1] ?? '2000,20000'
)
  .split(',')
  .map(Number)
const MOST_GROWTH = 1.3
const MOST_KB = 60

/** The pages of the personal area over so many people, beside the bare questions they must ask. */
export async function measureRecords(): Promise<Figure[]> {
  const few = await timeAmong(FEW)
  const many = FEW === MANY ? few : await timeAmong(MANY)
  return [
    ...few.figures,
    ...(many === few ? [] : many.figures),
    ...figuresOfPages(many.times),
    ...growth(few.times, many.times),
    ...weights(many.times),
  ]
}

async function timeAmong(count: number): Promise<{ figures: Figure[]; times: PageTimes }> {
  const server = process.env.DATABASE_URL!
  const { url, seconds, loaded } = await openRecordsDatabase(server, count, today())
  const pool = new Pool({ connectionString: url, max: 1 })
  const { rows } = await pool.query('SELECT pg_database_size(current_database()) AS bytes')
  await pool.end()
  const figures = [
    told(`Nạp bằng COPY ${shown(count, 'người')}`, loaded ? shown(seconds, 's') : 'đã có sẵn'),
    ...Object.entries(loaded ?? {}).map(([table, rowCount]) =>
      told(`  ${table}`, shown(rowCount, 'dòng')),
    ),
    told('  ổ đĩa', shown(Number(rows[0].bytes) / 1024 ** 2, 'MB')),
  ]
  return { figures, times: await timeRecordPages(url, count) }
}

const growth = (few: PageTimes, many: PageTimes): Figure[] =>
  (Object.keys(few) as RecordPage[]).map((page) => {
    const [before, now] = [median(few[page].ours), median(many[page].ours)]
    return {
      name: `/${page}: trung vị, ${shown(FEW, 'người')} rồi ${shown(MANY, 'người')}`,
      ...{ ours: shown(now, 'ms'), limit: shown(before, 'ms') },
      ratio: `${(now / before).toFixed(2)} ×`,
      ...{ target: `≤ ${MOST_GROWTH} ×`, isMet: now / before <= MOST_GROWTH },
    }
  })

const weights = (times: PageTimes): Figure[] =>
  (Object.keys(times) as RecordPage[]).map((page) => {
    const kilobytes = times[page].bytes / 1024
    return {
      name: `/${page}: nặng nhất, đã nén`,
      ...{ ours: shown(kilobytes, 'KB'), ...atMost(MOST_KB, kilobytes, 'KB') },
    }
  })

const told = (name: string, ours: string): Figure => ({
  ...{ name, ours, limit: '', ratio: '', target: '', isMet: null },
})
