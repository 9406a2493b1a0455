import { beforeAll, describe, expect, test } from 'vitest'
import { dice } from '@/lib/insured/dice'
import { runs } from '@/lib/forms/fixtures/any-words'
import { pool } from '@/lib/platform/database/db'
import { searchText } from '@/lib/text/search-text'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { holdsName, namesOfRow, readUnits, type Unit } from './fixtures/held-names'
import { searchCollectionPoints } from './search-collection-points'
import { searchEmployers } from './search-employers'
import { searchFacilities } from './search-facilities'
import { searchOffices } from './search-offices'

let units: Unit[] = []
beforeAll(async () => {
  await loadCatalogues(pool, { isDemo: true })
  units = await readUnits()
}, 180_000)

const ways = {
  'bệnh viện': (text: string) => searchFacilities({ text: `bệnh viện ${text}` }),
  'bệnh viện cấp giấy nghỉ việc': (text: string) =>
    searchFacilities({ text: `bệnh viện ${text}`, sickLeaveOnly: true }),
  'bảo hiểm': (text: string) => searchOffices({ text: `bảo hiểm ${text}` }),
  'đại lý': (text: string) => searchCollectionPoints({ text: `đại lý ${text}` }),
}

describe.each(Object.entries(ways))('%s', (_, find) => {
  test('rút thăm trên tên mọi huyện, xã: dòng đầu mang đúng tên ấy, hoặc được gọi là gần giống', async () => {
    const { oneOf } = dice(28_112_026)
    const all = process.env.ALL_PLACES
      ? units
      : Array.from({ length: runs(25) }, () => oneOf(units))
    const missed: string[] = []
    for (const unit of all)
      for (const typed of [unit.name, searchText(unit.name)]) {
        const { rows, isGuess, readAs } = await find(typed)
        const [first] = rows
        if (!first || isGuess || readAs) continue
        if (!holdsName(await namesOfRow(first), typed))
          missed.push(`«${typed}»: ${first.name}, ${first.address}`)
      }
    expect(missed).toEqual([])
  }, 1_800_000)
})

type Find = (typeof ways)[keyof typeof ways]
const facilities: Find = (text) => searchFacilities({ text })
const sickLeave: Find = (text) => searchFacilities({ text, sickLeaveOnly: true })
const offices: Find = (text) => searchOffices({ text })
const points: Find = (text) => searchCollectionPoints({ text })

describe('huyện không có bệnh viện', () => {
  const districts = [
    'Chợ Mới',
    'Tịnh Biên',
    'Phú Tân',
    'Thạnh Phú',
    'Châu Phú',
    'Tri Tôn',
    'Vĩnh Lợi',
    'Xuyên Mộc',
  ]
  const asked = districts.flatMap((name) =>
    [
      `bệnh viện ${name}`,
      `bệnh viện huyện ${name}`,
      `bv ${name}`,
      `nhà thương ${name}`,
      `bịnh viện ${name}`,
    ].flatMap((text) => [
      [text, name],
      [searchText(text), name],
    ]),
  )
  test.each(asked)('«%s»: Trung tâm Y tế của huyện ấy đứng đầu', async (text, name) => {
    const { rows, isGuess } = await facilities(text!)
    expect(isGuess || rows[0]!.name.startsWith('Bệnh viện'), rows[0]?.name).toBe(true)
    expect(rows[0]!.name).toMatch(/^(?:Trung tâm Y tế|Bệnh viện|Cơ sở)/i)
    expect(holdsName(await namesOfRow(rows[0]!), name!), rows[0]?.name).toBe(true)
  })
})

describe('không phải nơi đã hỏi thì không được gọi là tìm thấy', () => {
  test.each([
    ['bệnh viện tân mới', facilities],
    ['bệnh viện phú thạnh', facilities],
    ['bệnh viện chợ mới', sickLeave],
    ['bệnh viện tịnh biên', sickLeave],
    ['benh vien phu tan', sickLeave],
    ['bhxh ap binh hoa', offices],
  ] as [string, Find][])('«%s»', async (text, find) => {
    const { rows, isGuess } = await find(text)
    expect(rows.length === 0 || isGuess, rows[0]?.name).toBe(true)
  })
})

describe('dòng đầu là nơi đã hỏi', () => {
  test.each([
    ['bảo hiểm huyện tịnh biên', offices, 'BHXH Huyện Tịnh Biên'],
    ['bao hiem tinh bien', offices, 'BHXH Huyện Tịnh Biên'],
    ['mỹ luông', offices, 'BHXH Huyện Chợ Mới'],
    ['xã mỹ luông', offices, 'BHXH Huyện Chợ Mới'],
    ['văn phòng bảo hiểm tri tôn', offices, 'BHXH Huyện Tri Tôn'],
    ['nhà thương chợ rẫy', facilities, 'Bệnh viện Chợ Rẫy'],
    ['nha thuong cho ray', facilities, 'Bệnh viện Chợ Rẫy'],
    ['kcb ở chợ rẫy', facilities, 'Bệnh viện Chợ Rẫy'],
  ] as [string, Find, string][])('«%s» → %s', async (text, find, name) => {
    const { rows, isGuess } = await find(text)
    expect([rows[0]?.name, isGuess]).toEqual([name, false])
  })
})

describe('chữ của chính mục điểm thu không cản việc tìm', () => {
  const said = [
    'đại lý thu',
    'đại lý',
    'điểm thu',
    'điểm thu bhyt',
    'nơi đóng bảo hiểm',
    'chỗ mua bảo hiểm y tế ở',
    'đóng bhxh tự nguyện tại',
  ]
  test.each(
    said.flatMap((words) => [
      `${words} chợ mới`,
      searchText(`${words} tri tôn`),
      `${words} Vĩnh Hanh`,
    ]),
  )('«%s»', async (text) => {
    const { rows, isGuess } = await points(text)
    expect(isGuess).toBe(false)
    expect(holdsName(await namesOfRow(rows[0]!), text.split(' ').slice(-2).join(' '))).toBe(true)
  })
})

test.each(['cty tnhh an giang', 'công ty phú tân', 'ct thạnh phú'])(
  'đơn vị «%s»: chỉ tên ấy, hoặc ở nơi ấy, là tìm thấy',
  async (text) => {
    const { rows, isGuess } = await searchEmployers({ text })
    const name = text.split(' ').slice(-2).join(' ')
    for (const row of rows)
      expect(isGuess || holdsName(await namesOfRow(row), name), row.name).toBe(true)
  },
)
