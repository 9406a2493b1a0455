import { otherNameWord } from '@/lib/search/province-word'
import { withoutKinds } from '@/lib/text/kind-words'
import { nameKey } from '@/lib/text/name-key'
import { pairsOf, wordsOf } from '@/lib/text/words-of'
import { requireKnown } from './csv'
import { readDated } from './dated'
import { asRead, type Read } from './read'
import { keysOf, servedPlaces, type Served } from './served-places'
import { readCurrentUnits } from './units'

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
    successorCode: null,
  }))
  const offices = [...before, ...since]
  const names = new Map(offices.map(({ code, name }) => [code, name]))
  const known = new Set([...names.keys(), null])
  requireKnown(offices, 'parentCode', known)
  requireKnown(offices, 'successorCode', known)
  const wordsBeside = besides(directory, before)

  return asRead(offices, (office) => {
    const name = office.name ?? ''
    // With the province's name, so that «châu thành an giang» tells one Châu Thành from the others.
    const above = names.get(office.parentCode) ?? ''
    const { called, communes } = wordsBeside(office)
    const places = communes.flatMap((commune) => {
      const words = nameKey(commune).split(' ')
      return [...words, ...pairsOf(words)]
    })
    const own = called.flatMap((key) => [...key.split(' '), ...pairsOf(key.split(' '))])
    const beside = [above, office.formerName ?? '', office.address ?? '']
    return {
      searchText: nameKey(`${name} ${above}`),
      words: [
        ...new Set([
          ...wordsOf(name, ...beside),
          ...own,
          ...places,
          ...[...called, ...communes.flatMap(keysOf)].map(otherNameWord),
        ]),
      ],
      attested: office.structure === '2020' && office.status === 'ATTESTED',
    }
  })
}

type Kept = {
  code: string | null
  structure: string
  formerName: string | null
  territoryCodes: string | null
  name: string | null
}

/** What an office is known by besides its name, and the communes it serves. */
function besides(directory: string, before: Parameters<typeof servedPlaces>[1]) {
  const served = servedPlaces(directory, before)
  const { communes } = readCurrentUnits(directory)
  const names = new Map(communes.map(({ code, name }) => [code, name]))
  return ({ code, structure, name, formerName, territoryCodes }: Kept): Served => {
    if (structure === '2020') return served.get(code ?? '') ?? { called: [], communes: [] }
    const called = [name, formerName].flatMap((one) => (one ? [withoutKinds(nameKey(one))] : []))
    const codes = (territoryCodes ?? '').split(' ').filter(Boolean)
    return { called, communes: codes.map((one) => names.get(one) ?? '') }
  }
}

export const ivanProviderRows = (directory: string): Read =>
  asRead(readDated(directory, 'ivan-providers.csv', ['code', 'name', 'organisation']))

export const certificateAuthorityRows = (directory: string): Read =>
  asRead(readDated(directory, 'certificate-authorities.csv', ['code', 'name', 'organisation']))
