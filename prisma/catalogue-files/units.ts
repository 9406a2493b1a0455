import { searchText } from '@/lib/forms/search-text'
import { readCsv, requireKnown, uniqueCodes } from './csv'

type Unit = { code: string; name: string; parent_code?: string }

const nested = ['code', 'parent_code', 'name'] as const

/** Three levels, in force until 30/06/2025. */
export function readOldUnits(directory: string) {
  const provinces = readCsv(directory, 'provinces-2020.csv', ['code', 'name'])
  const districts = readCsv(directory, 'districts-2020.csv', nested)
  const wards = readCsv(directory, 'wards-2020.csv', nested)
  const islandRows = readCsv(directory, 'island-districts.csv', ['district_code', 'new_code'])
  const districtCodes = uniqueCodes(districts)
  requireKnown(districts, 'parent_code', uniqueCodes(provinces))
  requireKnown(wards, 'parent_code', districtCodes)
  requireKnown(islandRows, 'district_code', districtCodes)

  // Five island districts have no ward. Each stands in for its own, so that people there can complete an address.
  const names = new Map(districts.map(({ code, name }) => [code, name]))
  const islands = islandRows.map((island) => {
    const code = island.district_code
    return { ...island, code, parent_code: code, name: names.get(code) ?? '' }
  })
  return { provinces, districts, wards, islands }
}

/** Two levels, under the names they bear today. */
export function readCurrentUnits(directory: string) {
  const provinces = readCsv(directory, 'provinces-2025.csv', ['code', 'name'])
  const communes = readCsv(directory, 'communes-2025.csv', nested)
  const renamed = readCsv(directory, 'renamed-2026-04-30.csv', ['level', 'code', 'name'])
  const provinceCodes = uniqueCodes(provinces)
  requireKnown(communes, 'parent_code', provinceCodes)
  requireKnown(renamed, 'code', new Set([...provinceCodes, ...uniqueCodes(communes)]))

  const newNames = new Map(renamed.map(({ code, name }) => [code, name]))
  const renamedUnit = <Row extends Unit>(unit: Row) => ({
    ...unit,
    name: newNames.get(unit.code) ?? unit.name,
  })
  return { provinces: provinces.map(renamedUnit), communes: communes.map(renamedUnit) }
}

export type OldUnits = ReturnType<typeof readOldUnits>
export type CurrentUnits = ReturnType<typeof readCurrentUnits>

export const unitRows = (old: OldUnits, current: CurrentUnits) => [
  ...old.provinces.map((unit) => unitRow('2020', 'PROVINCE', unit)),
  ...old.districts.map((unit) => unitRow('2020', 'DISTRICT', unit)),
  ...[...old.wards, ...old.islands].map((unit) => unitRow('2020', 'COMMUNE', unit)),
  ...current.provinces.map((unit) => unitRow('2025', 'PROVINCE', unit)),
  ...current.communes.map((unit) => unitRow('2025', 'COMMUNE', unit)),
]

const lifeOf = {
  '2020': { validFrom: '2020-01-01', validTo: '2025-06-30' },
  '2025': { validFrom: '2025-07-01', validTo: null },
}

type Structure = keyof typeof lifeOf
type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

const unitRow = (structure: Structure, level: Level, { code, name, parent_code }: Unit) => ({
  structure,
  level,
  code,
  parentCode: parent_code ?? null,
  name,
  searchText: searchText(name),
  ...lifeOf[structure],
})
