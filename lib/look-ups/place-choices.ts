import 'server-only'
import { provincialOfficeCode } from '@/lib/offices/office'
import { listOfficesUnder } from '@/lib/offices/repository'
import { formerProvinces } from '@/lib/places/former-places'
import type { Place } from '@/lib/places/place'
import { cached } from '@/lib/platform/cache'
import { listProvincesSayingMerged } from '@/lib/places/merged-provinces'
import { listCommunes, listDistricts, listProvinces } from '@/lib/places/repository'
import type { Where } from '@/lib/search/place-filters'
import type { Filter } from '@/lib/search/vocabulary/source'
import { partNames, queryParts } from './query-parts'
import type { Query } from './queries'

/** The lists of the form: each within what was chosen above it, and what was chosen in them. */
export type PlaceChoices = {
  todaysProvinces: Place[]
  communes: Place[]
  formerProvinces: Place[]
  districts: Place[]
  /** The offices below the chosen province's, where a look-up asks for one. */
  offices: Place[]
}

const lists = cached<Place[]>((places) => places.length > 0)
const provincesOf = (structure: '2020' | '2025') =>
  lists(`provinces ${structure}`, () =>
    structure === '2025' ? listProvincesSayingMerged() : listProvinces(structure),
  )
const communesOf = (code: string) => lists(`communes ${code}`, () => listCommunes('2025', code))
const districtsOf = (code: string) => lists(`districts ${code}`, () => listDistricts(code))
const officesOf = (code: string) =>
  lists(`offices ${code}`, () => listOfficesUnder(provincialOfficeCode(code)))

export async function listPlaceChoices(query: Query | null): Promise<PlaceChoices> {
  const { tinh, 'tinh-nay': todays, 'co-quan': office } = query ?? {}
  const [todaysProvinces, communes, provinces, districts, offices] = await Promise.all([
    provincesOf('2025'),
    todays ? communesOf(todays) : [],
    provincesOf('2020'),
    tinh ? districtsOf(tinh) : [],
    tinh && office !== undefined ? officesOf(tinh) : [],
  ])
  return { todaysProvinces, communes, formerProvinces: provinces, districts, offices }
}

/** Where to search: the catalogues are kept by the provinces of 2020. */
export type AskedWhere = Where & { office?: string; filters: Filter[] }

/** What was chosen besides the place narrows the list by its column. */
const filtersOf = (query: Query): Filter[] =>
  partNames.flatMap((name) => {
    const { choice } = queryParts[name]
    const value = query[name]
    return choice && value ? [{ column: choice.column, values: [String(value)] }] : []
  })

export async function readWhere(query: Query): Promise<AskedWhere> {
  return { ...(await readPlace(query)), filters: filtersOf(query) }
}

async function readPlace(query: Query): Promise<Omit<AskedWhere, 'filters'>> {
  if (query.xa) return { commune: query.xa }
  if (query['tinh-nay']) {
    const merged = await formerProvinces(query['tinh-nay'])
    return { province: merged.map(({ code }) => code) }
  }
  if (!query.tinh) return {}
  return {
    province: [query.tinh],
    ...(query.huyen && { district: query.huyen }),
    ...(query['co-quan'] && { office: query['co-quan'] }),
  }
}
