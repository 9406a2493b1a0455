import { beforeAll, describe, expect, test } from 'vitest'
import { dice } from '@/lib/insured/dice'
import { runs } from '@/lib/forms/fixtures/any-words'
import { districtOfficeName } from '@/lib/offices/office'
import { pool } from '@/lib/platform/database/db'
import { nameKey } from '@/lib/text/names/name-key'
import { searchText } from '@/lib/text/search-text'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { PAGE_SIZE } from './ranking/found'
import { searchOffices } from './search-offices'
import { glued } from '@/lib/text/syllables/glued'

const FIRST = 3
const LEAST = 0.98
const A_WAY = 30

type Unit = { name: string; level: string; office: string; province: string }

/** A place of any level, and the office of 2020 that serves it. */
const UNITS = `
  WITH old AS (SELECT * FROM "AdminUnit" WHERE structure = '2020'),
  districts AS (
    SELECT unit.name, unit.code, '0' || unit."parentCode" AS above, unit."parentCode" AS province FROM old unit WHERE level = 'DISTRICT')
  SELECT name, 'PROVINCE' AS level, '0' || code AS above, NULL AS district, code AS province FROM old WHERE level = 'PROVINCE'
  UNION ALL SELECT name, 'DISTRICT', above, name, province FROM districts
  UNION ALL SELECT ward.name, 'COMMUNE', above, districts.name, province FROM old ward JOIN districts ON districts.code = ward."parentCode"
    WHERE ward.level = 'COMMUNE'`

let units: Unit[] = []
/** Own name without blanks → the offices of all who bear it, in whatever level. */
const bearers = new Map<string, Set<string>>()
const KIND = /^(?:Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã) (?=\D)/
const bare = (name: string) => name.replace(KIND, '')
const keyOf = (name: string) => glued(nameKey(bare(name)))

beforeAll(async () => {
  await loadCatalogues(pool)
  const offices = await pool.query<{ code: string; parent: string; name: string }>(
    `SELECT code, "parentCode" AS parent, name FROM "Office" WHERE structure = '2020' AND code IN (SELECT code FROM "Office" WHERE "validTo" IS NULL)`,
  )
  const codes = new Map(offices.rows.map(({ code, parent, name }) => [`${parent} ${name}`, code]))
  const { rows } = await pool.query<Unit & { above: string; district: string | null }>(UNITS)
  units = rows.map(({ above, district, ...unit }) => ({
    ...unit,
    office: (district && codes.get(`${above} ${districtOfficeName(district)}`)) ?? above,
  }))
  for (const { name, office } of units)
    bearers.set(keyOf(name), (bearers.get(keyOf(name)) ?? new Set()).add(office))
}, 180_000)

const KINDS: [RegExp, string][] = [
  [/^Thành phố /, 'TP. '],
  [/^Thị xã /, 'TX '],
  [/^Thị trấn /, 'TT '],
  [/^Quận /, 'Q. '],
  [/^Huyện /, 'H. '],
  [/^Phường /, 'P. '],
]
const ENGLISH: [RegExp, string][] = [
  [/^Thành phố (.*)/, '$1 city'],
  [/^Tỉnh (.*)/, '$1 province'],
  [/^(?:Quận|Phường) (?=\d)/, 'District '],
  [/^(?:Quận|Huyện) (.*)/, '$1 district'],
  [/^(?:Thị xã|Thị trấn) (.*)/, '$1 town'],
  [/^Phường (.*)/, '$1 ward'],
  [/^Xã (.*)/, '$1 commune'],
]
const said = (name: string, rules: [RegExp, string][]) => {
  const [form, short] = rules.find(([one]) => one.test(name)) ?? []
  return form ? name.replace(form, short!) : name
}

const ways: Record<string, (name: string) => string> = {
  'đúng tên': (name) => name,
  'không dấu': searchText,
  'chữ hoa': (name) => name.toUpperCase(),
  'tên riêng viết liền': (name) => searchText(bare(name)).replaceAll(' ', ''),
  'cả loại viết liền': (name) => searchText(name).replaceAll(' ', ''),
  'viết tắt': (name) => said(name, KINDS),
  'bhxh ở trước': (name) => `bhxh ${searchText(name)}`,
  cũ: (name) => `${name} cũ`,
  '(cũ)': (name) => `${name} (cũ)`,
  'cu không dấu': (name) => `${searchText(name)} cu`,
  'trước đây': (name) => `${name} trước đây`,
  'trước sáp nhập': (name) => `${name} trước khi sáp nhập`,
  'tiếng Anh': (name) => searchText(said(name, ENGLISH)),
}

/** Everybody who bears the name is right: nobody said which. */
async function isRight({ name }: Unit, typed: string, among = FIRST): Promise<string | null> {
  const { rows, isGuess } = await searchOffices({ text: typed, receivingOnly: true })
  const right = bearers.get(keyOf(name))!
  if (!isGuess && rows.slice(0, among).some(({ code }) => right.has(code))) return null
  return `«${typed}» (${name})${isGuess ? ' GẦN GIỐNG' : ''}: ${rows
    .slice(0, FIRST)
    .map((row) => row.name)
    .join(' | ')}`
}

describe('tên mọi nơi dẫn tới cơ quan của nơi ấy', () => {
  test('rút thăm trên mọi tên, đủ mọi cách viết: đúng trong ba dòng đầu, gọi là tìm thấy', async () => {
    const { oneOf } = dice(20_251_128)
    const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'].map((level) =>
      units.filter((unit) => unit.level === level),
    )
    const asked = Object.values(ways).flatMap((way) =>
      Array.from({ length: A_WAY }, (_, at) => oneOf(levels[at % levels.length]!)).map(
        (unit) => [unit, way(unit.name)] as const,
      ),
    )
    const missed: string[] = []
    for (const [unit, typed] of asked) {
      const miss = await isRight(unit, typed)
      if (miss) missed.push(miss)
    }
    expect(asked.length).toBeGreaterThanOrEqual(200)
    console.log(`${asked.length - missed.length} trên ${asked.length} câu.\n${missed.join('\n')}`)
    expect(1 - missed.length / asked.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST)
  })

  test('rút thăm trên mọi tên: viết liền cũng tìm thấy, dù có nơi khác cùng tên đứng trước', async () => {
    const { oneOf } = dice(20_251_129)
    const several = units.filter(({ name }) => nameKey(bare(name)).includes(' '))
    const one = [...new Map(several.map((unit) => [keyOf(unit.name), unit])).values()]
    const asked = process.env.ALL_PLACES ? one : Array.from({ length: runs(150) }, () => oneOf(one))
    const missed: string[] = []
    for (const unit of asked) {
      const miss = await isRight(unit, ways['tên riêng viết liền']!(unit.name), PAGE_SIZE)
      if (miss) missed.push(miss)
    }
    expect(missed).toEqual([])
  }, 300_000)

  test('63 tỉnh, thành phố «… cũ» dẫn trước hết tới cơ quan tỉnh ấy', async () => {
    for (const { name, office } of units.filter(({ level }) => level === 'PROVINCE'))
      for (const typed of [`${name} cũ`, `${bare(name)} trước đây`]) {
        const { rows, isGuess } = await searchOffices({ text: typed, receivingOnly: true })
        expect([rows[0]?.code, isGuess], typed).toEqual([office, false])
      }
  })
})
