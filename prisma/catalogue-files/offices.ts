import { searchText } from '@/lib/text/search-text'
import { wordsOf } from '@/lib/text/words-of'
import { requireKnown } from './csv'
import { readDated } from './dated'
import { asRead, type Read } from './read'

export const officeColumns = [
  'code',
  'parent_code',
  'name',
  'address',
  'phone',
  'successor_code',
] as const

export function officeRows(directory: string): Read {
  const offices = readDated(directory, 'offices.csv', officeColumns)
  const names = new Map(offices.map(({ code, name }) => [code, name]))
  const known = new Set([...names.keys(), null])
  requireKnown(offices, 'parentCode', known)
  requireKnown(offices, 'successorCode', known)

  const derive = ({ name, parentCode, status }: (typeof offices)[number]) => {
    // With the province's name, so that «châu thành an giang» tells one Châu Thành from the others.
    const above = names.get(parentCode) ?? ''
    return {
      searchText: searchText(`${name} ${above}`),
      words: wordsOf(name ?? '', above),
      attested: status === 'ATTESTED',
    }
  }
  return asRead(offices, derive)
}

export const ivanProviderRows = (directory: string): Read =>
  asRead(readDated(directory, 'ivan-providers.csv', ['code', 'name', 'organisation']))

export const certificateAuthorityRows = (directory: string): Read =>
  asRead(readDated(directory, 'certificate-authorities.csv', ['code', 'name', 'organisation']))
