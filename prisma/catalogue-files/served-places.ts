import { districtOfficeName, provincialOfficeCode } from '@/lib/offices/office'
import { withoutKinds } from '@/lib/text/kind-words'
import { nameKey } from '@/lib/text/name-key'
import { readCsv } from './csv'
import { readSuccessors } from './successors'
import { readCurrentUnits, readOldUnits } from './units'

/** What an office of before 2025 is found by besides its name. */
export type Served = {
  /** Other names for the office's own place, as keys. */
  called: string[]
  /** The communes it serves, as they were and as they are. */
  communes: string[]
}

type Office = { code: string | null; parentCode: string | null; name: string | null }

/**
 * The places each office serves: that of a district its district, that of a province its province and the districts without
 * an office of their own. So the seat of a province leads to the provincial office.
 */
export function servedPlaces(directory: string, offices: Office[]): Map<string, Served> {
  const { provinces, districts, wards } = readOldUnits(directory)
  const names = otherNames(directory)
  const communes = communesOf(directory)
  const byName = new Map(
    offices.map(({ parentCode, name, code }) => [`${parentCode} ${name}`, code]),
  )
  const served = new Map<string, Served>()
  const add = (office: string, called: string[], of: string[]) => {
    const known = served.get(office) ?? { called: [], communes: [] }
    served.set(office, {
      called: [...known.called, ...called.flatMap(keysOf)],
      communes: [...known.communes, ...of],
    })
  }
  for (const { code, name } of provinces)
    add(provincialOfficeCode(code), [name, ...(names.get(`PROVINCE ${code}`) ?? [])], [])
  const wardsOf = new Map<string, typeof wards>()
  for (const ward of wards)
    wardsOf.set(ward.parent_code, [...(wardsOf.get(ward.parent_code) ?? []), ward])
  for (const { code, name, parent_code } of districts) {
    const above = provincialOfficeCode(parent_code)
    const office = byName.get(`${above} ${districtOfficeName(name)}`) ?? above
    const below = (wardsOf.get(code) ?? []).flatMap((ward) => [
      ward.name,
      ...(names.get(`COMMUNE ${ward.code}`) ?? []),
      ...(communes.get(ward.code) ?? []),
    ])
    add(office, [name, ...(names.get(`DISTRICT ${code}`) ?? [])], below)
  }
  return served
}

/** A name as it is typed whole, and without its kind. */
export const keysOf = (name: string): string[] => [
  ...new Set([nameKey(name), withoutKinds(nameKey(name))]),
]

/** `DISTRICT 769` → Quận 2, Quận 9, q2 … */
function otherNames(directory: string): Map<string, string[]> {
  const columns = ['alias', 'structure', 'level', 'code', 'kind', 'source', 'status'] as const
  const rows = readCsv(directory, 'place-aliases.csv', [...columns, 'valid_from', 'valid_to'])
  const names = new Map<string, string[]>()
  for (const { alias, structure, level, code } of rows)
    if (structure === '2020')
      names.set(`${level} ${code}`, [...(names.get(`${level} ${code}`) ?? []), alias])
  return names
}

/** An old ward → the names of the communes it is today. */
function communesOf(directory: string): Map<string, string[]> {
  const names = new Map(readCurrentUnits(directory).communes.map(({ code, name }) => [code, name]))
  const communes = new Map<string, string[]>()
  for (const { old_code, new_code, people } of readSuccessors(directory))
    if (people === 'yes')
      communes.set(old_code, [...(communes.get(old_code) ?? []), names.get(new_code) ?? ''])
  return communes
}
