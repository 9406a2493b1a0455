import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { wholeOfficeName } from '@/lib/offices/office'
import type { Names } from './vocabulary/names'
import type { EmployerRow, Found } from './ranking/found'
import { employerRewording } from './rewordings'
import { search } from './search'
import { LISTED, type Source } from './vocabulary/source'

const source: Source = {
  catalogue: 'Employer',
  rewording: employerRewording,
  hasProvince: true,
  columns: `${LISTED}, row."taxCode", row."provinceCode", row."officeCode", row.state`,
  names: ({ provinceCode, officeCode }, { place, office }) => ({
    provinceName: place('PROVINCE', provinceCode),
    officeName: wholeName(`${officeCode}`, office),
  }),
}

/** Those of districts stand under that of the province, whose code theirs begins with. */
function wholeName(code: string, office: Names['office']): string | null {
  const name = office(code)
  const above = code.slice(0, PROVINCIAL)
  return name && wholeOfficeName({ name, parentName: above === code ? null : office(above) })
}
const PROVINCIAL = 3

type Query = {
  text?: string
  taxCode?: string
  code?: string
  province?: string[]
  /** Of the office that manages it. */
  office?: string
  page?: number
  day?: string
}

/** Who pays contributions, by name, tax number, code and place. */
export async function searchEmployers(query: Query): Promise<Found<EmployerRow>> {
  const { province: provinces = [], office, day = today(), page = 1 } = query
  const filters = office ? [{ column: 'officeCode', values: [office] }] : []
  return search<EmployerRow>({ source, provinces, filters, day, page }, query)
}
