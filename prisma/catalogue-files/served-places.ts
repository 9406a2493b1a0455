import { districtOfficeName, provincialOfficeCode } from '@/lib/offices/office'
import { nameKey } from '@/lib/text/names/name-key'
import { keysOf, placeNames, todaysOf } from './place-names'
import { readCurrentUnits, readOldUnits } from './units'

/** What an office is found by besides its name, as keys. */
export type Served = {
  /** Names of its own place: the district or province. */
  called: string[]
  /** Names of the communes it serves, as they were and as they are. */
  within: string[]
}

export type ServingOffice = {
  code: string | null
  parentCode: string | null
  name: string | null
  structure: string
  formerName: string | null
  territoryCodes: string | null
  successorCode: string | null
}

type Place = { called: string[]; within: string[]; provinceCode: string; isProvince: boolean }
type Add = (office: string | null, place: Pick<Place, 'called' | 'within'>) => void

/**
 * The places each office serves: that of a district its district, that of a province its province and the districts without
 * an office of their own. So the seat of a province leads to the provincial office, and a district to whoever serves it today.
 */
export function servedPlaces(directory: string, offices: ServingOffice[]): Map<string, Served> {
  const served = new Map<string, Served>()
  const add: Add = (office, { called, within }) => {
    const known = served.get(office ?? '') ?? { called: [], within: [] }
    served.set(office ?? '', {
      called: [...known.called, ...called],
      within: [...known.within, ...within],
    })
  }
  const places = placesOf(directory)
  const of = (structure: string) => offices.filter((office) => office.structure === structure)
  const officeOf = addOffices2020(of('2020'), places, add)
  addOffices2025(of('2025'), places, { add, officeOf, directory })
  return served
}

type Places = { provinces: Named[]; districts: (Named & { provinceCode: string })[] }
type Named = { code: string; name: string; called: string[]; within: string[] }

function placesOf(directory: string): Places {
  const names = placeNames(directory)
  const { provinces, districts, wards } = readOldUnits(directory)
  const wardsOf = new Map<string, string[]>()
  for (const { code, parent_code } of wards)
    wardsOf.set(parent_code, [...(wardsOf.get(parent_code) ?? []), code])
  return {
    provinces: provinces.map(({ code, name }) => ({
      code,
      name,
      called: names.province(code),
      within: [],
    })),
    districts: districts.map(({ code, name, parent_code }) => ({
      code,
      name,
      provinceCode: parent_code,
      called: names.district(code),
      // An island district is its own commune.
      within: [code, ...(wardsOf.get(code) ?? [])].flatMap(names.commune),
    })),
  }
}

function addOffices2020(offices: ServingOffice[], { provinces, districts }: Places, add: Add) {
  const byName = new Map(
    offices.map(({ parentCode, name, code }) => [`${parentCode} ${name}`, code]),
  )
  const officeOf = ({ name, provinceCode }: Places['districts'][number]) => {
    const above = provincialOfficeCode(provinceCode)
    return byName.get(`${above} ${districtOfficeName(name)}`) ?? above
  }
  for (const province of provinces) add(provincialOfficeCode(province.code), province)
  for (const district of districts) add(officeOf(district), district)
  return officeOf
}

const OFFICE = /^BHXH (?:cơ sở )?/

type Rest = { add: Add; officeOf: ReturnType<typeof addOffices2020>; directory: string }

/** They say what stood there before, or bear the name of their district; which communes they serve, where a notice tells. */
function addOffices2025(
  offices: ServingOffice[],
  { provinces, districts }: Places,
  { add, officeOf, directory }: Rest,
) {
  const communes = new Map(
    readCurrentUnits(directory).communes.map(({ code, name }) => [code, name]),
  )
  const merged = mergedProvinces(directory)
  for (const office of offices) {
    const under = merged.get((office.code ?? '').slice(3, 5)) ?? new Set()
    const within = ({ provinceCode }: Places['districts'][number]) => under.has(provinceCode)
    const names = namesSaid(office)
    const district = office.parentCode && firstCalled(districts.filter(within), names)
    const places = district
      ? [district]
      : provinces.filter(({ code }) => !office.parentCode && under.has(code))
    const served = {
      called: [...names, ...places.flatMap(({ called }) => called)],
      within: territoryOf(office, communes) ?? places.flatMap((place) => place.within),
    }
    add(office.code, served)
    // Declarations still go to the office of 2020: «BHXH cơ sở Tân Phước» is BHXH TX Phú Mỹ there.
    if (district) add(officeOf(district), { called: [withKind(office)], within: [] })
    // Who took over is found by the names of what it took over.
    if (office.successorCode)
      add(office.successorCode, { called: [], within: [...served.called, ...served.within] })
  }
}

/** What stood there before, and its own name. */
const namesSaid = ({ formerName, name }: ServingOffice): string[] =>
  [formerName, name].flatMap((one) => (one ? keysOf(one.replace(OFFICE, '')) : []))

/** «cơ sở Tân Phước» is not Huyện Tân Phước. */
const withKind = ({ name }: ServingOffice) => nameKey((name ?? '').replace(/^BHXH /, ''))

const firstCalled = <One extends Named>(places: One[], names: string[]): One | undefined =>
  names.flatMap((name) => places.filter(({ called }) => called.includes(name)))[0]

/** Null where no notice tells. */
function territoryOf(
  { territoryCodes }: ServingOffice,
  communes: Map<string, string>,
): string[] | null {
  const codes = territoryCodes?.split(' ').filter(Boolean) ?? []
  return codes.length > 0 ? codes.flatMap((code) => keysOf(communes.get(code) ?? '')) : null
}

/** A province of today → those of 2020 that became it. */
function mergedProvinces(directory: string): Map<string, Set<string>> {
  const { districts, wards, islands } = readOldUnits(directory)
  const provinceOf = new Map(districts.map(({ code, parent_code }) => [code, parent_code]))
  const merged = new Map<string, Set<string>>()
  const todays = todaysOf(directory)
  for (const { code, parent_code } of [...wards, ...islands])
    for (const { province } of todays.get(code) ?? [])
      merged.set(
        province,
        (merged.get(province) ?? new Set()).add(provinceOf.get(parent_code) ?? ''),
      )
  return merged
}
