import { placeWithinWord, provinceWord } from '@/lib/search/vocabulary/signed-words'
import { nameKey } from '@/lib/text/names/name-key'
import { indexWords } from '@/lib/text/readings/words-of'
import { inventsSickLeavePapers } from '@/lib/catalogues/invented/invent-sick-leave'
import { requireKnown } from './csv'
import { readDated } from './dated'
import { asRead, once, type Read, type Reading } from './read'
import { keysOf, placeNames } from './place-names'
import { readOldUnits } from './units'

const PROVINCE_DIGITS = 2
/** The army's and the police's facilities stand under codes of their own, wherever they lie. */
const BESIDE_PROVINCES = ['97', '98']
export const facilityColumns = [
  'code',
  'name',
  'address',
  'district_code',
  'commune_code',
  'kind',
  'level',
] as const
const ofPoint = [
  'code',
  'name',
  'agent',
  'address',
  'phone',
  'province_code',
  'district_code',
  'commune_code',
] as const

export function facilityRows(directory: string, { isDemo }: Reading): Read {
  const facilities = readDated(directory, 'facilities.csv', facilityColumns).map((row) => ({
    ...row,
    provinceCode: (row.code ?? '').slice(0, PROVINCE_DIGITS),
    issuesSickLeave: isDemo && inventsSickLeavePapers(row),
  }))
  return placed(directory, facilities)
}

export const collectionPointRows = (directory: string): Read =>
  placed(directory, readDated(directory, 'collection-points.csv', ofPoint))

type Placed = {
  at: string
  name: string | null
  address: string | null
  provinceCode: string | null
  districtCode: string | null
  communeCode: string | null
}

/** Found by what they are called and where they lie. */
function placed<Row extends Placed>(directory: string, rows: Row[]): Read {
  const { provinces, districts, wards, islands } = readOldUnits(directory)
  const namesOf = (units: { code: string; name: string }[]) =>
    new Map<string | null, string>(units.map(({ code, name }) => [code, name]))
  const [provinceNames, districtNames] = [namesOf(provinces), namesOf(districts)]
  const communeNames = namesOf([...wards, ...islands])
  requireKnown(rows, 'provinceCode', new Set([...provinceNames.keys(), ...BESIDE_PROVINCES]))
  requireKnown(rows, 'districtCode', new Set([...districtNames.keys(), null]))
  requireKnown(rows, 'communeCode', new Set([...communeNames.keys(), null]))

  const placeWords = remembered((name: string) => indexWords('', name))
  const named = once(() => placeNames(directory))
  const wholeNames = remembered((codes: string) => {
    const [commune = '', district = '', province = ''] = codes.split(' ')
    const names = named()
    const keys = [...names.commune(commune), ...names.district(district)]
    return [...keys, ...keysOf(provinceNames.get(province) ?? '')]
      .filter(Boolean)
      .map(placeWithinWord)
  })
  const derive = (row: Row) => {
    const places = [
      communeNames.get(row.communeCode),
      districtNames.get(row.districtCode),
      provinceNames.get(row.provinceCode),
    ]
    const words = indexWords(row.name ?? '', ...(row.address ? [row.address] : []))
    return {
      searchText: nameKey(row.name ?? ''),
      words: [
        ...new Set([...words, ...places.flatMap((name) => (name ? placeWords(name) : []))]),
        ...new Set(wholeNames([row.communeCode, row.districtCode, row.provinceCode].join(' '))),
        provinceWord(row.provinceCode ?? ''),
      ],
    }
  }
  return asRead(rows, derive)
}

function remembered(make: (name: string) => string[]) {
  const made = new Map<string, string[]>()
  return (name: string): string[] => {
    const words = made.get(name) ?? make(name)
    made.set(name, words)
    return words
  }
}
