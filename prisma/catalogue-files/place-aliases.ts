import { requireKnown } from './csv'
import { readDated } from './dated'
import { asRead, type Read } from './read'
import { readCurrentUnits, readOldUnits } from './units'

const columns = ['alias', 'structure', 'level', 'code', 'kind'] as const

/** An alias leads to a place that is there: one that leads nowhere is refused with its line. */
export function placeAliasRows(directory: string): Read {
  const old = readOldUnits(directory)
  const current = readCurrentUnits(directory)
  const known = new Set([
    ...keysOf('2020 PROVINCE', old.provinces),
    ...keysOf('2020 DISTRICT', old.districts),
    ...keysOf('2020 COMMUNE', old.wards),
    ...keysOf('2025 PROVINCE', current.provinces),
    ...keysOf('2025 COMMUNE', current.communes),
  ])
  const rows = readDated(directory, 'place-aliases.csv', columns)
  requireKnown(
    rows.map(({ structure, level, code, at }) => ({ at, place: `${structure} ${level} ${code}` })),
    'place',
    known,
  )
  return asRead(rows)
}

const keysOf = (place: string, units: { code: string }[]): string[] =>
  units.map(({ code }) => `${place} ${code}`)
