import { addDays } from '@/lib/forms/days/working-days'
import { searchText } from '@/lib/text/search-text'
import { readCsv, requireKnown, uniqueCodes } from './csv'
import { readSources } from './dated'
import { asRead, type Read } from './read'

type Unit = {
  at: string
  code: string
  name: string
  parent_code?: string
  source?: string
  from?: string
  to?: string
}

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

const ofRenamed = ['level', 'code', 'name', 'since', 'source'] as const

/** Two levels. A unit that was named anew has a row for each of its names. */
export function readCurrentUnits(directory: string) {
  const provinces = readCsv(directory, 'provinces-2025.csv', ['code', 'name'])
  const communes = readCsv(directory, 'communes-2025.csv', nested)
  const renamed = readCsv(directory, 'renamed-units.csv', ofRenamed)
  const [provinceCodes, communeCodes] = [uniqueCodes(provinces), uniqueCodes(communes)]
  requireKnown(communes, 'parent_code', provinceCodes)
  requireKnown(renamed, 'code', new Set([...provinceCodes, ...communeCodes]))
  requireKnown(renamed, 'source', new Set(readSources(directory).keys()))

  const namesOf = (unit: Unit): Unit[] => {
    const later = renamed
      .filter(({ code }) => code === unit.code)
      .map(({ name, at, since, source }) => ({ ...unit, name, at, from: since, source }))
    const names = [unit, ...later.sort((one, other) => (one.from < other.from ? -1 : 1))]
    return names.map((name, at) => {
      const next = names[at + 1]?.from
      return next ? { ...name, to: addDays(next, -1) } : name
    })
  }
  return {
    provinces: provinces.flatMap(namesOf),
    communes: communes.flatMap(namesOf),
    communeCodes,
  }
}

export function unitRows(directory: string): Read {
  const sources = readSources(directory)
  const old = readOldUnits(directory)
  const current = readCurrentUnits(directory)
  const rowsOf = (structure: Structure, level: Level, units: Unit[]) =>
    units.map((unit) => ({
      structure,
      level,
      code: unit.code,
      parentCode: unit.parent_code ?? null,
      name: unit.name,
      validFrom: unit.from ?? lifeOf[structure].validFrom,
      validTo: unit.to ?? lifeOf[structure].validTo,
      source: sources.get(unit.source ?? lifeOf[structure].source),
      // One copy alone speaks of the names of 2026.
      status: unit.source ? 'UNVERIFIED' : 'ATTESTED',
      at: unit.at,
    }))
  const rows = [
    ...rowsOf('2020', 'PROVINCE', old.provinces),
    ...rowsOf('2020', 'DISTRICT', old.districts),
    ...rowsOf('2020', 'COMMUNE', [...old.wards, ...old.islands]),
    ...rowsOf('2025', 'PROVINCE', current.provinces),
    ...rowsOf('2025', 'COMMUNE', current.communes),
  ]
  return asRead(rows, ({ name }) => ({ searchText: searchText(name) }))
}

const lifeOf = {
  '2020': { validFrom: '2020-01-01', validTo: '2025-06-30', source: 'gso-2020' },
  '2025': { validFrom: '2025-07-01', validTo: null, source: 'nso-2025' },
}

type Structure = keyof typeof lifeOf
type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'
