import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { matchPlaces } from './match-places'
import { withOtherNames } from './other-names'
import { placeLabel, type KnownPlace, type Level, type Structure } from './place'
import { listCommunes, listDistricts, listProvinces } from './repository'

type Typed = { typed: string; structure: Structure; level: Level; code: string; kind: string }

/** What people type for a place, 1,935 ways of every kind, gathered apart from the catalogue; no cell holds a comma. */
const [, ...lines] = readFileSync(new URL('fixtures/typed-places.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const all = lines.map((line) => {
  const cells = /^(".*"|[^,]*),([^,]*),([^,]*),([^,]*),(.*)$/.exec(line)!.slice(1)
  const [typed, structure, level, code, kind] = cells.map((cell) => cell.replace(/^"|"$/g, ''))
  return { typed, structure, level, code, kind } as Typed
})

/** «Bảo Lộc» is four communes today. */
const FIRST = 6

beforeAll(() => loadCatalogues(pool), 180_000)

type Listed = { label: string; code: string }
const lists = new Map<string, Promise<Listed[]>>()

/** The list of the form in which the place stands. */
async function listOf({ structure, level, code }: Typed): Promise<Listed[]> {
  const { rows } = await pool.query<{ parentCode: string }>(
    'SELECT "parentCode" FROM "AdminUnit" WHERE structure = $1 AND level::text = $2 AND code = $3',
    [structure, level, code],
  )
  const parent = rows[0]?.parentCode ?? ''
  const key = `${structure} ${level} ${parent}`
  const list = lists.get(key) ?? readList(structure, level, parent)
  lists.set(key, list)
  return list
}

async function readList(structure: Structure, level: Level, parent: string): Promise<Listed[]> {
  const places: KnownPlace[] =
    level === 'PROVINCE'
      ? await listProvinces(structure)
      : level === 'DISTRICT'
        ? await listDistricts(parent)
        : await listCommunes(structure, parent)
  const known = await withOtherNames(structure, level, places)
  return known.map((place) => ({ ...place, label: placeLabel(place) }))
}

describe('gõ tên nơi cách nào cũng thấy trong danh sách', () => {
  test.each([...new Set(all.map(({ kind }) => kind))])(
    '%s: không cách gõ nào bị bỏ',
    async (kind) => {
      const missed: string[] = []
      const asked = all.filter((one) => one.kind === kind)
      for (const one of asked) {
        const found = matchPlaces(one.typed, await listOf(one)).slice(0, FIRST)
        if (!found.some(({ line }) => line.code === one.code))
          missed.push(`${one.typed} (${one.code})`)
      }
      expect(missed, `${missed.length} trên ${asked.length}`).toEqual([])
    },
  )

  test('mọi dòng của tệp tên khác đều vào cơ sở dữ liệu, loại nào cũng đủ', async () => {
    const text = readFileSync(
      new URL('../../prisma/data/place-aliases.csv', import.meta.url),
      'utf8',
    )
    const count = (kind: string) => text.match(new RegExp(`,${kind},`, 'g'))?.length ?? 0
    const { rows } = await pool.query<{ kind: string; rows: number }>(
      'SELECT kind, count(*)::int AS rows FROM "PlaceAlias" GROUP BY kind ORDER BY kind',
    )
    expect(rows).toEqual(['FORMER', 'LATER', 'USAGE'].map((kind) => ({ kind, rows: count(kind) })))
  })
})
