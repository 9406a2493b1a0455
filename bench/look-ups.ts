import { dice } from '@/lib/insured/dice'
import { matchPerson } from '@/lib/insured/match-person'
import { pool } from '@/lib/platform/database/db'
import { pool as searchPool } from '@/lib/search/vocabulary/repository'
import { searchEmployers } from '@/lib/search/search-employers'
import { searchFacilities } from '@/lib/search/search-facilities'
import { nameKey } from '@/lib/text/names/name-key'
import { deletesOf } from '@/lib/search/ranking/near-words'
import { pairsOf } from '@/lib/text/readings/words-of'
import { alternate, median, quantile, timeEach } from './alternate'
import { loadEmployers, loadFacilities, loadPeople } from './look-up-data'
import { atMost, shown, type Figure } from './report'

const HUNDREDFOLD = 100
const sizes = { Facility: 100_000, Employer: 1_000_000, people: 1_000_000 }
const ASKED = 100
const MOST_MS = 20
const MOST_OF_BARE = 2
const MOST_GROWTH = 1.3
const SMALL = 'look_ups_small'

const isFlag = (argument: string) => argument.startsWith('--people=')
/** `npm run bench -- look-ups --people=10000000` */
const people = Number(process.argv.find(isFlag)?.split('=')[1] ?? sizes.people)

/** The public look-ups over a little and over a hundred times as much, each beside its bare query. The tables of the bench's own database are emptied. */
export async function measureLookUps(): Promise<Figure[]> {
  await pool.query(`CREATE SCHEMA ${SMALL}`)
  for (const table of ['Facility', 'Employer', 'CatalogueWord'])
    await pool.query(`CREATE TABLE ${SMALL}."${table}" (LIKE public."${table}" INCLUDING ALL)`)
  await useSchema(SMALL)
  await loadFacilities(sizes.Facility / HUNDREDFOLD)
  await loadEmployers(sizes.Employer / HUNDREDFOLD)
  await useSchema('public')
  await loadFacilities(sizes.Facility)
  await loadEmployers(sizes.Employer)
  return [
    ...(await measureCatalogue('Facility', 'Cơ sở y tế', searchFacilities)),
    ...(await measureCatalogue('Employer', 'Đơn vị', searchEmployers)),
    ...(await measurePeople()),
  ]
}

/** The tables of that schema from now on, on every connection there may be. */
async function useSchema(schema: string): Promise<void> {
  for (const each of [pool, searchPool]) {
    const all = Array.from({ length: each.options.max }, () => each.connect())
    for (const client of await Promise.all(all)) {
      await client.query(`SET search_path = ${schema}, public`)
      client.release()
    }
  }
}

type Table = 'Facility' | 'Employer'
type Question = { text: string; province?: string[]; key: string; wrong?: string }
type Ask = (question: { text: string; province?: string[] }) => Promise<{ total: number }>

const ways = {
  'đúng tên': (name: string) => name,
  'không dấu': nameKey,
  'sai một chữ': withWrongLetter,
  'chỉ tên riêng': (name: string) => name.split(' ').slice(-2).join(' '),
  'trong một tỉnh': (name: string) => name,
}
type Way = keyof typeof ways

async function measureCatalogue(table: Table, title: string, ask: Ask): Promise<Figure[]> {
  const asked = {
    small: await questionsOf(SMALL, table),
    large: await questionsOf('public', table),
  }
  const taken: Record<Contestant, number[]>[] = []
  const figures: Figure[] = []
  for (const way of Object.keys(ways) as Way[]) {
    const measure =
      (schema: string, questions: Question[], work: (one: Question) => Promise<unknown>) =>
      async () => {
        await useSchema(schema)
        return (await timeEach(questions, 1, work)).each
      }
    const contestants = {
      small: measure(SMALL, asked.small[way], ask),
      large: measure('public', asked.large[way], ask),
      bare: measure('public', asked.large[way], (one) => bare(table, one)),
    }
    await alternate(contestants, 1) // warm
    const { small, large, bare: limit } = await alternate(contestants)
    const times = { small: small.flat(), large: large.flat(), bare: limit.flat() }
    taken.push(times)
    figures.push(...ofOneWay(`${title}, ${way}`, times))
  }
  const all = (key: Contestant) => taken.flatMap((times) => times[key])
  const name = `${title}, mọi cách hỏi: p50 khi dữ liệu gấp trăm`
  return [...figures, timesAsLong(name, all('large'), all('small'), MOST_GROWTH)]
}

type Contestant = 'small' | 'large' | 'bare'

function ofOneWay(name: string, { large, bare: limit }: Record<Contestant, number[]>): Figure[] {
  const p95 = quantile(large, 0.95)
  return [
    { name: `${name}: p95`, ours: shown(p95, 'ms'), ...atMost(MOST_MS, p95, 'ms') },
    timesAsLong(`${name}: p50 so với câu lệnh trần`, large, limit, MOST_OF_BARE),
  ]
}

function timesAsLong(name: string, ours: number[], limit: number[], most: number): Figure {
  const [one, other] = [median(ours), median(limit)]
  return {
    name,
    ours: shown(one, 'ms'),
    limit: shown(other, 'ms'),
    ratio: shown(one / other, '×'),
    target: `≤ ${shown(most, '×')}`,
    isMet: one / other <= most,
  }
}

async function questionsOf(schema: string, table: Table): Promise<Record<Way, Question[]>> {
  const { rows } = await pool.query<{ name: string; provinceCode: string }>(
    `SELECT name, "provinceCode" FROM ${schema}."${table}" ORDER BY md5(code) LIMIT ${ASKED}`,
  )
  const entries = Object.entries(ways).map(([way, read]) => [
    way,
    rows.map(({ name, provinceCode }) => ({
      text: read(name),
      key: nameKey(way === 'chỉ tên riêng' ? read(name) : name),
      ...(way === 'trong một tỉnh' && { province: [provinceCode] }),
      ...(way === 'sai một chữ' && { wrong: nameKey(name).split(' ').at(-1) }),
    })),
  ])
  return Object.fromEntries(entries) as Record<Way, Question[]>
}

/**
 * What a program would ask that knows how the name is written, or which word is wrong, and wants the first page and how many there are.
 */
async function bare(table: Table, { key, province, wrong }: Question) {
  const words = key.split(' ')
  const within = province ? ` AND row."provinceCode" = $2` : ''
  if (wrong)
    await pool.query('SELECT word FROM "CatalogueWord" WHERE catalogue = $1 AND deletes && $2', [
      table,
      deletesOf(wrong),
    ])
  return pool.query(
    `SELECT row.code, row.name, row.address, unit.name AS province, count(*) OVER () AS total
     FROM "${table}" row LEFT JOIN "AdminUnit" unit
       ON unit.structure = '2020' AND unit.level = 'PROVINCE' AND unit.code = row."provinceCode"
     WHERE row.words @> $1${within} ORDER BY row."searchText" LIMIT 20`,
    [[...words, ...pairsOf(words)], ...(province ? [province[0]] : [])],
  )
}

const throws = dice(3)

/** Another letter, one too many or one too few, in the last word. */
function withWrongLetter(name: string): string {
  const last = name.split(' ').at(-1)!
  const at = throws.upTo(last.length)
  const instead = ['', 'x', last[at]!.repeat(2)][throws.upTo(3)]!
  return name.slice(0, -last.length) + last.slice(0, at) + instead + last.slice(at + 1)
}

async function measurePeople(): Promise<Figure[]> {
  const measured: number[][] = []
  for (const count of [people / HUNDREDFOLD, people]) {
    await loadPeople(count)
    const { rows } = await pool.query<{ idNumber: string; birthDate: string }>(
      `SELECT "idNumber", "birthDate" FROM "InsuredPerson" TABLESAMPLE BERNOULLI (2)
       ORDER BY md5("bhxhCode") LIMIT ${ASKED}`,
    )
    const match = async ({ idNumber, birthDate }: (typeof rows)[number]) => {
      const question = { provinceCode: '01', fullName: 'lo thi may', birthDate, by: { idNumber } }
      if (!(await matchPerson(question)).ok) throw new Error(`Nobody has the number ${idNumber}.`)
    }
    await timeEach(rows, 1, match) // warm
    measured.push((await timeEach([...rows, ...rows, ...rows], 1, match)).each)
  }
  const [small = [], large = []] = measured
  const p95 = quantile(large, 0.95)
  const name = `Mã số BHXH giữa ${people.toLocaleString('vi')} người`
  return [
    { name: `${name}: p95`, ours: shown(p95, 'ms'), ...atMost(MOST_MS, p95, 'ms') },
    timesAsLong(`${name}: p50 khi dữ liệu gấp trăm`, large, small, MOST_GROWTH),
  ]
}
