import { pool } from '@/lib/platform/database/db'
import { nameKey } from '@/lib/text/names/name-key'
import { quantile, timeEach } from './alternate'
import { atMost, shown, type Figure } from './report'
import { browser, siteUrl } from './site'

const ASKED = 100
/** Together they stay below what one network may ask in five minutes. */
const WARMING = 180
const MOST_MS = 20

const pages = [
  { table: 'Facility', path: '/tra-cuu/co-so-kcb-bhyt', title: 'Cơ sở y tế' },
  { table: 'Employer', path: '/tra-cuu/don-vi-tham-gia', title: 'Đơn vị' },
]

/** What somebody at a browser waits for: the question as it stands in the address, the page drawn and pressed. Over the data `look-ups` left. */
export async function measureLookUpPages(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { table, path, title } of pages) {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT name FROM "${table}" ORDER BY md5(code || 'page') LIMIT ${WARMING + ASKED}`,
    )
    const questions = rows.map(({ name }, index) => asPeopleType(name, index))
    const ask = (text: string) => openPage(`${path}?tim=${encodeURIComponent(text)}`)
    await timeEach(questions.slice(0, WARMING), 1, ask)
    const { each } = await timeEach(questions.slice(WARMING), 1, ask)
    const p95 = quantile(each, 0.95)
    figures.push({
      name: `${title}, cả trang qua HTTP: p95`,
      ours: shown(p95, 'ms'),
      ...atMost(MOST_MS, p95, 'ms'),
    })
  }
  return figures
}

/** As written, without marks, by the last two words, with a letter doubled. */
function asPeopleType(name: string, index: number): string {
  const ways = [name, nameKey(name), name.split(' ').slice(-2).join(' '), name + name.at(-1)]
  return ways[index % ways.length]!
}

async function openPage(path: string): Promise<void> {
  const answer = await fetch(siteUrl + path, { headers: browser })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
}
