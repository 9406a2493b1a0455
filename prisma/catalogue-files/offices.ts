import { otherNameWord, placeWithinWord, wordsOfKey } from '@/lib/search/vocabulary/signed-words'
import { nameKey } from '@/lib/text/names/name-key'
import { pairsOf, indexWords } from '@/lib/text/readings/words-of'
import { requireKnown } from './csv'
import { readDated } from './dated'
import { asRead, once, type Read } from './read'
import { servedPlaces } from './served-places'

export const officeColumns = [
  'code',
  'parent_code',
  'name',
  'address',
  'phone',
  'successor_code',
] as const

const officeColumns2025 = [
  'code',
  'parent_code',
  'name',
  'address',
  'phone',
  'former_name',
  'territory_codes',
  'successor_code',
] as const

/** The offices that take declarations, and those of after July 2025, of whose codes hardly any is known: their keys are ours. */
export function officeRows(directory: string): Read {
  const before = readDated(directory, 'offices.csv', officeColumns).map((office) => ({
    ...office,
    structure: '2020',
    formerName: null,
    territoryCodes: null,
  }))
  const since = readDated(directory, 'offices-2025.csv', officeColumns2025).map((office) => ({
    ...office,
    structure: '2025',
  }))
  const offices = [...before, ...since]
  const names = new Map(offices.map(({ code, name }) => [code, name]))
  const known = new Set([...names.keys(), null])
  requireKnown(offices, 'parentCode', known)
  requireKnown(offices, 'successorCode', known)
  const servedBy = once(() => servedPlaces(directory, offices))

  return asRead(offices, (office) => {
    const name = office.name ?? ''
    // With the province's name, so that «châu thành an giang» tells one Châu Thành from the others.
    const above = names.get(office.parentCode) ?? ''
    const { called = [], within = [] } = servedBy().get(office.code ?? '') ?? {}
    const parts = [...called, ...within].map(wordsOfKey)
    const beside = [above, office.formerName ?? '', office.address ?? '']
    return {
      searchText: nameKey(`${name} ${above}`),
      words: [
        ...new Set([
          ...indexWords(name, ...beside),
          ...parts.flatMap((words) => [...words, ...pairsOf(words)]),
          ...called.map(otherNameWord),
          ...within.map(placeWithinWord),
        ]),
      ],
      attested: office.structure === '2020' && office.status === 'ATTESTED',
    }
  })
}

export const ivanProviderRows = (directory: string): Read =>
  asRead(readDated(directory, 'ivan-providers.csv', ['code', 'name', 'organisation']))

export const certificateAuthorityRows = (directory: string): Read =>
  asRead(readDated(directory, 'certificate-authorities.csv', ['code', 'name', 'organisation']))
