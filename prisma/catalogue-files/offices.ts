import { searchText } from '@/lib/text/search-text'
import { readCsv, requireKnown, uniqueCodes } from './csv'

const text = ['code', 'parent_code', 'name', 'address', 'phone'] as const

export function officeRows(directory: string) {
  const columns = [...text, 'status', 'valid_from', 'valid_to'] as const
  const offices = readCsv(directory, 'offices.csv', columns)
  requireKnown(offices, 'parent_code', new Set([...uniqueCodes(offices), '']))

  const names = new Map(offices.map(({ code, name }) => [code, name]))
  return offices.map((office) => ({
    code: office.code,
    parentCode: office.parent_code || null,
    name: office.name,
    // With the province's name, so that «châu thành an giang» tells one Châu Thành from the others.
    searchText: searchText(`${office.name} ${names.get(office.parent_code) ?? ''}`),
    address: office.address || null,
    phone: office.phone || null,
    attested: office.status === 'attested',
    validFrom: office.valid_from,
    validTo: office.valid_to || null,
  }))
}

export function ivanProviderRows(directory: string) {
  const providers = readCsv(directory, 'ivan-providers.csv', ['code', 'name', 'organisation'])
  uniqueCodes(providers)
  return providers.map(({ code, name, organisation }) => ({ code, name, organisation }))
}
