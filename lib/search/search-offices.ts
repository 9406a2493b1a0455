import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { districtOfficeName, isCodeShown, provincialOfficeCode } from '@/lib/offices/office'
import { listKeysServing, listOfficesUnder } from '@/lib/offices/repository'
import { formerDistricts } from '@/lib/places/former-places'
import type { District } from '@/lib/places/place'
import { listDistricts } from '@/lib/places/repository'
import type { Found, OfficeRow } from './ranking/found'
import { cleanWhere, type Where } from './place-filters'
import { officeRewording } from './rewordings'
import { search } from './search'
import { LISTED, type Filter, type Source } from './vocabulary/source'

const source: Source = {
  catalogue: 'Office',
  rewording: officeRewording,
  hasProvince: false,
  isOfPlaces: true,
  columns: `${LISTED}, row.phone, row.attested, row."parentCode", row.structure, row."formerName" AS "nameBefore",
    to_char(row."validTo", 'YYYY-MM-DD') AS "validTo", row."successorCode"`,
  names: ({ code, parentCode, successorCode }, { place, office }) => ({
    parentName: office(parentCode),
    // Nobody was named in its place: the office above knows.
    successorName: office(successorCode ?? parentCode),
    provinceName: code.startsWith('25-')
      ? place('PROVINCE TODAY', code.slice(3, 5))
      : place('PROVINCE', code.slice(1, 3)),
  }),
}

type Query = Where & {
  text?: string
  code?: string
  page?: number
  day?: string
  /** The provinces of 2020 somebody is at home in. */
  home?: string[]
  /** Only those that take declarations: their codes are known. */
  receivingOnly?: boolean
}

/** BHXH offices by name, code and the place they serve. */
export async function searchOffices(query: Query): Promise<Found<OfficeRow>> {
  const { day = today(), page = 1 } = query
  const filters = [
    ...(await officesOf(cleanWhere(query), day)),
    ...(query.receivingOnly ? [{ column: 'structure', values: ['2020'] }] : []),
  ]
  const withEnded = !query.receivingOnly
  const home = new Set(query.home?.map(provincialOfficeCode))
  const isAtHome = (code: string) => home.has(code.slice(0, 3))
  const asked = { source, provinces: [], filters, day, page, withEnded, isAtHome }
  const found = await search<OfficeRow>(asked, query)
  if (!query.code) return query.text ? found : nearestFirst(found, filters)
  // A code nobody has seen is our guess: it finds nothing.
  const rows = found.rows.filter(isCodeShown)
  return { ...found, rows, total: rows.length }
}

/** Of one page the office of the district comes before the provincial one: it is the one to go to. */
function nearestFirst(found: Found<OfficeRow>, [serving]: Filter[]): Found<OfficeRow> {
  const codes = Array.isArray(serving?.values) ? serving.values : []
  const place = ({ code }: OfficeRow) => codes.indexOf(code)
  if (found.total > found.rows.length) return found
  return { ...found, rows: found.rows.toSorted((one, other) => place(one) - place(other)) }
}

/** An office serves what was its district, so the place is turned into the codes of the offices that serve it. */
async function officesOf({ province, district, commune }: Where, day: string): Promise<Filter[]> {
  const districts = commune ? await formerDistricts(commune) : await chosen(province, district)
  if (districts) {
    const since = commune ? await listKeysServing(commune, day) : []
    return [{ column: 'code', values: [...since, ...(await codesOf(districts, day))] }]
  }
  if (!province?.length) return []
  const under = await Promise.all(
    province.map((code) => listOfficesUnder(provincialOfficeCode(code), day)),
  )
  return [
    {
      column: 'code',
      values: [...province.map(provincialOfficeCode), ...under.flat().map(({ code }) => code)],
    },
  ]
}

async function chosen(province: string[] = [], district?: string): Promise<District[] | null> {
  if (!district) return null
  const districts = await Promise.all(province.map(listDistricts))
  return districts.flat().filter(({ code }) => code === district)
}

/** Those of the districts, and the provincial ones above them. */
async function codesOf(districts: District[], day: string): Promise<string[]> {
  const above = [
    ...new Set(districts.map(({ provinceCode }) => provincialOfficeCode(provinceCode))),
  ]
  const offices = (await Promise.all(above.map((code) => listOfficesUnder(code, day)))).flat()
  const names = new Set(districts.map(({ name }) => districtOfficeName(name)))
  return [...offices.filter(({ name }) => names.has(name)).map(({ code }) => code), ...above]
}
