import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { matchPlaces } from './match-places'
import { withOtherNames } from './other-names'
import { placeLabel, type KnownPlace, type Level, type Structure } from './place'
import { listCommunes, listDistricts, listProvinces } from './repository'

const FIRST = 3

beforeAll(() => loadCatalogues(pool), 180_000)

async function firstFound(typed: string, structure: Structure, level: Level, places: KnownPlace[]) {
  const known = await withOtherNames(structure, level, places)
  const lines = known.map((place) => ({ ...place, label: placeLabel(place) }))
  return matchPlaces(typed, lines)
    .slice(0, FIRST)
    .map(({ line, by }) => (by ? `${line.name} (${by})` : line.name))
}

describe('tỉnh, thành phố ngày nay', () => {
  test.each([
    ['hcm', 'Thành phố Hồ Chí Minh'],
    ['tphcm', 'Thành phố Hồ Chí Minh'],
    ['sg', 'Thành phố Hồ Chí Minh'],
    ['Sài Gòn', 'Thành phố Hồ Chí Minh'],
    ['brvt', 'Thành phố Hồ Chí Minh'],
    ['ba ria', 'Thành phố Hồ Chí Minh'],
    ['vũng tàu', 'Thành phố Hồ Chí Minh'],
    ['kiên giang', 'Tỉnh An Giang (Tỉnh Kiên Giang)'],
    ['long an', 'Tỉnh Tây Ninh (Tỉnh Long An)'],
    ['tien giang', 'Tỉnh Đồng Tháp (Tỉnh Tiền Giang)'],
    ['yen bai', 'Tỉnh Lào Cai (Tỉnh Yên Bái)'],
    ['bắc giang', 'Tỉnh Bắc Ninh (Tỉnh Bắc Giang)'],
    ['binh dinh', 'Tỉnh Gia Lai (Tỉnh Bình Định)'],
    ['thua thien hue', 'Thành phố Huế (Tỉnh Thừa Thiên Huế)'],
    ['Đắc Lắc', 'Tỉnh Đắk Lắk'],
    ['bắc cạn', 'Tỉnh Thái Nguyên'],
    ['hà tây', 'Thành phố Hà Nội (Hà Tây)'],
    ['saigon', 'Thành phố Hồ Chí Minh'],
    ['hanoi', 'Thành phố Hà Nội'],
    ['danang', 'Thành phố Đà Nẵng'],
  ])('«%s» → %s', async (typed, name) => {
    const provinces = await listProvinces('2025')
    expect(await firstFound(typed, '2025', 'PROVINCE', provinces)).toContain(name)
  })

  test('mỗi tỉnh cũ, gõ đủ hay gõ tên riêng, đều dẫn tới một tỉnh ngày nay', async () => {
    const today = await listProvinces('2025')
    for (const { name } of await listProvinces('2020'))
      for (const typed of [name, name.replace(/^(Tỉnh|Thành phố) /, '')])
        expect(await firstFound(typed, '2025', 'PROVINCE', today), typed).not.toEqual([])
  })
})

describe('quận, huyện của trước 01/07/2025', () => {
  test.each([
    ['79', 'Quận 2', 'Thành phố Thủ Đức (Quận 2)'],
    ['79', 'q2', 'Thành phố Thủ Đức (Quận 2)'],
    ['79', 'quan 9', 'Thành phố Thủ Đức (Quận 9)'],
    ['79', 'q.1', 'Quận 1'],
    ['79', 'quan 01', 'Quận 1'],
    ['46', 'Quận Thuận Hóa', 'Thành phố Huế (Quận Thuận Hóa)'],
    ['46', 'Quận Phú Xuân', 'Thành phố Huế (Quận Phú Xuân)'],
    ['37', 'TP Hoa Lư', 'Thành phố Ninh Bình (Thành phố Hoa Lư)'],
    ['31', 'TP Thủy Nguyên', 'Huyện Thuỷ Nguyên (Thành phố Thuỷ Nguyên)'],
    ['31', 'Quận An Dương', 'Huyện An Dương (Quận An Dương)'],
    ['66', 'ban mê thuột', 'Thành phố Buôn Ma Thuột'],
    ['66', 'mdrak', "Huyện M'Đrắk"],
    ['66', 'ea hleo', "Huyện Ea H'leo"],
    ['66', 'hleo', "Huyện Ea H'leo"],
    ['24', 'Thị xã Chũ', 'Huyện Lục Ngạn (Thị xã Chũ)'],
    ['77', 'Huyện Long Đất', 'Huyện Long Điền (Huyện Long Đất)'],
    ['45', 'quảng trị', 'Thị xã Quảng Trị'],
  ])('tỉnh %s: «%s» → %s', async (province, typed, name) => {
    expect(await firstFound(typed, '2020', 'DISTRICT', await listDistricts(province))).toContain(
      name,
    )
  })
})

describe('phường, xã', () => {
  test.each([
    ['2020', '006', 'phuong lien - trung tu', 'Phường Trung Tự'],
    ['2020', '770', 'phường 7', 'Phường Võ Thị Sáu'],
    ['2020', '770', 'p14', 'Phường 14'],
    ['2025', '91', 'mỹ bình', 'Phường Long Xuyên (Phường Mỹ Bình)'],
    ['2025', '79', 'thảo điền', 'Phường An Khánh (Phường Thảo Điền)'],
    ['2025', '01', 'xã phú sơn', 'Xã Gia Lâm'],
    ['2025', '91', 'phu quoc', 'Đặc khu Phú Quốc'],
  ] as const)('%s, trong %s: «%s» → %s', async (structure, parent, typed, name) => {
    const communes = await listCommunes(structure, parent)
    const found = await firstFound(typed, structure, 'COMMUNE', communes)
    expect(
      found.some((line) => line.startsWith(name)),
      found.join(' | '),
    ).toBe(true)
  })
})
