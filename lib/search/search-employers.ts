import 'server-only'
import { today } from '@/lib/forms/dates'
import type { EmployerRow, Found } from './found'
import { search } from './search'
import { LISTED, type Source } from './source'

const source: Source = {
  catalogue: 'Employer',
  hasProvince: true,
  columns: `${LISTED}, row."taxCode", row."provinceCode", row."officeCode", row.state`,
  names: ({ provinceCode, officeCode }, { place, office }) => ({
    provinceName: place('PROVINCE', provinceCode),
    officeName: office(officeCode),
  }),
}

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
