import { writtenNameWord } from '@/lib/search/vocabulary/signed-words'
import { nameKey } from '@/lib/text/names/name-key'
import { searchText } from '@/lib/text/search-text'
import { readCsv } from './csv'
import { successorsOf } from './successors'
import { readCurrentUnits, readOldUnits } from './units'

const KIND =
  /^(?:tỉnh|thành phố|tp\.?|thị xã|tx\.?|thị trấn|tt\.?|quận|huyện|phường|xã|đặc khu) (?=\D)/i

/** A name as it is typed whole, and without its kind: that of «Xã Tịnh Hà» is told from its name by the marks. */
export function keysOf(name: string): string[] {
  const bare = name.replace(KIND, '')
  // As it is written too: «haichauii» does not show where its number begins.
  return [
    ...new Set([
      nameKey(name),
      nameKey(bare),
      searchText(bare),
      ...[name, bare].map(writtenNameWord),
    ]),
  ]
}

/** Every name by which a place of 2020 is known, as keys: its own, its other ones, and for a ward those of the communes it is today. */
export type PlaceNames = Record<'province' | 'district' | 'commune', (code: string) => string[]>

export function placeNames(directory: string): PlaceNames {
  const { provinces, districts, wards, islands } = readOldUnits(directory)
  const others = otherNames(directory)
  const todays = todaysOf(directory)
  const namesOf = (level: string, units: { code: string; name: string }[]) => {
    const own = new Map(units.map(({ code, name }) => [code, name]))
    const known = new Map<string, string[]>()
    return (code: string): string[] => {
      const made = known.get(code)
      if (made) return made
      const today = level === 'COMMUNE' ? (todays.get(code) ?? []) : []
      const names = [
        own.get(code) ?? '',
        ...(others.get(`2020 ${level} ${code}`) ?? []),
        ...today.flatMap((one) => [one.name, ...(others.get(`2025 COMMUNE ${one.code}`) ?? [])]),
      ]
      const keys = [...new Set(names.flatMap(keysOf))].filter(Boolean)
      known.set(code, keys)
      return keys
    }
  }
  return {
    province: namesOf('PROVINCE', provinces),
    district: namesOf('DISTRICT', districts),
    commune: namesOf('COMMUNE', [...wards, ...islands]),
  }
}

/** `2020 DISTRICT 769` → Quận 2, Quận 9, q2 … */
function otherNames(directory: string): Map<string, string[]> {
  const columns = ['alias', 'structure', 'level', 'code', 'kind', 'source', 'status'] as const
  const rows = readCsv(directory, 'place-aliases.csv', [...columns, 'valid_from', 'valid_to'])
  const names = new Map<string, string[]>()
  for (const { alias, structure, level, code } of rows) {
    const place = `${structure} ${level} ${code}`
    names.set(place, [...(names.get(place) ?? []), alias])
  }
  return names
}

type Today = { code: string; name: string; province: string }

/** An old ward → the communes it is today, where people live. An island district is a commune of its own. */
export function todaysOf(directory: string): Map<string, Today[]> {
  const { communes } = readCurrentUnits(directory)
  const known = new Map(
    communes.map(({ code, name, parent_code }) => [
      code,
      { code, name, province: parent_code ?? '' },
    ]),
  )
  const todays = new Map<string, Today[]>()
  for (const { oldCode, newCode, hasPeople } of successorsOf(directory)) {
    const today = known.get(newCode)
    if (today && hasPeople) todays.set(oldCode, [...(todays.get(oldCode) ?? []), today])
  }
  return todays
}
