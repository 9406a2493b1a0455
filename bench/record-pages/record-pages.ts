import { Agent, request, type IncomingMessage } from 'node:http'
import { Pool } from 'pg'
import { openTestSite } from '../../server/testing/test-site.mjs'
import { median, quantile } from '../alternate'
import { atMost, shown, type Figure } from '../report'
import { browser } from '../site'
import { askBare, recordPages, type RecordPage } from './bare-questions'
import { bringVisitors, type Visitor } from './visitors'

const VISITORS = 150
const WARMING = 40
const MOST_MS = 50
const MOST_OF_BARE = 2

const agent = new Agent({ keepAlive: true })

type Times = { ours: number[]; bare: number[]; bytes: number }
export type PageTimes = Record<RecordPage, Times>

/** What each page of the personal area takes, and beside it the bare questions of the same people, taken in turns over the database `url`. */
export async function timeRecordPages(url: string, among: number): Promise<PageTimes> {
  const pool = new Pool({ connectionString: url, max: 1 })
  const site = await openTestSite(url, new URL(url).pathname.slice(1))
  if (!site) throw new Error('the site does not come up over these records')
  try {
    const visitors = await bringVisitors(pool, { among, count: VISITORS })
    const pages = Object.keys(recordPages) as RecordPage[]
    const times = {} as PageTimes
    for (const page of pages) times[page] = await timePage(page, { pool, site: site.url, visitors })
    return times
  } finally {
    await pool.end()
    await site.close()
  }
}

type Place = { pool: Pool; site: string; visitors: Visitor[] }

async function timePage(page: RecordPage, { pool, site, visitors }: Place): Promise<Times> {
  const times: Times = { ours: [], bare: [], bytes: 0 }
  for (const visitor of visitors.slice(0, WARMING)) await openPage(site, page, visitor)
  for (const [at, visitor] of visitors.entries()) {
    const open = async () => {
      const [took, bytes] = await timed(() => openPage(site, page, visitor))
      times.ours.push(took)
      times.bytes = Math.max(times.bytes, bytes)
    }
    const ask = async () =>
      void times.bare.push((await timed(() => askBare(pool, page, visitor)))[0])
    // Whoever comes first fetches the rows from the disk for the other.
    for (const turn of at % 2 === 0 ? [open, ask] : [ask, open]) await turn()
  }
  return times
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<[number, Answer]> {
  const started = performance.now()
  const answer = await work()
  return [performance.now() - started, answer]
}

/** How many bytes came, as they were sent: compressed. */
async function openPage(site: string, page: RecordPage, visitor: Visitor): Promise<number> {
  const path = `/ca-nhan/toi/${page.replace(':visit', visitor.visitKey)}`
  const headers = { ...browser, cookie: visitor.cookie }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(site + path, { agent, headers }, resolve)
      .on('error', reject)
      .end()
  })
  let bytes = 0
  for await (const part of answer) bytes += (part as Buffer).length
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
  return bytes
}

/** Each page in its own line, beside its bare questions. */
export const figuresOfPages = (times: PageTimes): Figure[] =>
  (Object.keys(times) as RecordPage[]).flatMap((page) => {
    const { ours, bare } = times[page]
    const p95 = quantile(ours, 0.95)
    const bareP95 = quantile(bare, 0.95)
    const ratio = median(ours) / median(bare)
    return [
      {
        ...{ name: `/${page}: p95`, ours: shown(p95, 'ms'), ...atMost(MOST_MS, p95, 'ms') },
        limit: shown(bareP95, 'ms'),
      },
      {
        ...{ name: '  trung vị, cạnh các câu hỏi trần', ours: shown(median(ours), 'ms') },
        ...{ limit: shown(median(bare), 'ms'), ratio: `${ratio.toFixed(2)} ×` },
        ...{ target: `≤ ${MOST_OF_BARE} ×`, isMet: ratio <= MOST_OF_BARE },
      },
    ]
  })
