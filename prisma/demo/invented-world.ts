import path from 'node:path'
import { inventEmployers, type InventedEmployer } from '@/lib/catalogues/invented/invent-employers'
import { monthCounted } from '@/lib/invented/calendar/month-number'
import type { InventedPlace, InventedWorld, Payer } from '@/lib/invented/world/world'
import { readCsv } from '@/prisma/catalogue-files/csv'
import { facilityColumns } from '@/prisma/catalogue-files/facilities'

const DIRECTORY = path.join(import.meta.dirname, '../data')
/** The list of which the demo's catalogue has the first ones. */
const EMPLOYERS = 3_000
/** Fewer of a kind in one province would be everybody's: then those of the whole country are taken. */
const ENOUGH = 3
/** So many places of care in each province are gone to. */
const MOST_NEARBY = 300
const HOSPITALS = ['benh_vien', 'trung_tam_y_te']
const FIRST_CARE = ['tram_y_te', 'diem_y_te']
const STATIONS = [...HOSPITALS, 'phong_kham', 'tram_y_te']

/** The catalogue's places and employers, as invented people need them; `today` is the day on which they live. */
export function readInventedWorld(
  today: string,
  { seed = 1, nearby = MOST_NEARBY }: WorldChoice = {},
): InventedWorld {
  const employers = [...inventEmployers(EMPLOYERS)].filter(({ state }) => state === 'active')
  const facilities = readFacilities()
  const provinces = readCsv(DIRECTORY, 'provinces-2020.csv', ['code', 'name'])
  const todayOf = provincesOfToday()
  const communes = communesByProvince()
  const places = provinces.map(({ code }): [string, InventedPlace] => {
    const now = todayOf.get(code)!
    const here = facilities.filter((one) => one.code.startsWith(code))
    return [
      code,
      {
        ...{ code, today: now.code, name: now.name, communes: communes.get(now.code)! },
        stations: someOf(codesOf(here, STATIONS), nearby),
        firstCare: new Set(codesOf(here, FIRST_CARE)),
        hospitals: someOf(codesOf(here, HOSPITALS), nearby),
        ...payersIn(employers, code),
      },
    ]
  })
  return { seed, today, month: monthCounted(today), places: new Map(places) }
}

type WorldChoice = { seed?: number; nearby?: number }

/** Evenly from all of a list. */
const someOf = (all: string[], count: number): string[] =>
  all.length <= count
    ? all
    : Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!)

type ReadFacility = { code: string; kind: string }

/** Those that exist today. */
function readFacilities(): ReadFacility[] {
  const dated = ['source', 'status', 'valid_from', 'valid_to'] as const
  return readCsv(DIRECTORY, 'facilities.csv', [...facilityColumns, ...dated]).filter(
    ({ valid_to }) => valid_to === '',
  )
}

const codesOf = (all: ReadFacility[], kinds: string[]): string[] =>
  all.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code)

/** What a province of 2020 belongs to now, as far as its first ward tells. */
function provincesOfToday(): Map<string, { code: string; name: string }> {
  const names = namesIn('provinces-2025.csv')
  const districts = parentsIn('districts-2020.csv')
  const wards = parentsIn('wards-2020.csv')
  const communes = parentsIn('communes-2025.csv')
  const found = new Map<string, { code: string; name: string }>()
  for (const { old_code, new_code } of readCsv(DIRECTORY, 'successors.csv', [
    'old_code',
    'new_code',
    'people',
  ])) {
    const old = districts.get(wards.get(old_code) ?? '')
    const now = communes.get(new_code)
    if (old && now && !found.has(old)) found.set(old, { code: now, name: names.get(now)! })
  }
  return found
}

const parentsIn = (file: string) =>
  new Map(
    readCsv(DIRECTORY, file, ['code', 'parent_code', 'name']).map((one) => [
      one.code,
      one.parent_code,
    ]),
  )

const namesIn = (file: string) =>
  new Map(readCsv(DIRECTORY, file, ['code', 'name']).map(({ code, name }) => [code, name]))

function communesByProvince(): Map<string, string[]> {
  const communes = new Map<string, string[]>()
  for (const { parent_code, name } of readCsv(DIRECTORY, 'communes-2025.csv', [
    'code',
    'parent_code',
    'name',
  ])) {
    const same = communes.get(parent_code)
    if (same) same.push(name)
    else communes.set(parent_code, [name])
  }
  return communes
}

const isSchool = (name: string) => name.startsWith('Trường')
const isOffice = (name: string) => /^(?:Ban Quản lý|Trung tâm Dịch vụ)/.test(name)

function payersIn(employers: InventedEmployer[], province: string) {
  const of = (is: (name: string) => boolean): Payer[] => {
    const all = employers.filter(({ name }) => is(name))
    const here = all.filter(({ provinceCode }) => provinceCode === province)
    return (here.length < ENOUGH ? all : here).map(({ code, name }) => ({ code, name }))
  }
  return {
    schools: of(isSchool),
    offices: of(isOffice),
    firms: of((name) => !isSchool(name) && !isOffice(name)),
  }
}
