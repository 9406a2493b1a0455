import 'server-only'
import type { KnownPlace, Level, Place, Structure } from './place'
import { cached } from '@/lib/platform/cache'
import { listAliases, listFormerWardNames } from './repository'

type OtherNames = { former: string[]; usage: string[] }

const kept = cached<Map<string, OtherNames>>((names) => names.size > 0)

/** The other names of the places of a list; of today's communes also those of the old wards on their ground. */
export async function withOtherNames<One extends Place>(
  structure: Structure,
  level: Level,
  places: One[],
): Promise<(One & KnownPlace)[]> {
  if (places.length === 0) return places
  const names = await kept(`${structure} ${level}`, () => readNames(structure, level))
  return places.map((place) => {
    const others = names.get(place.code)
    if (!others) return place
    const isOther = (name: string) => name !== place.name
    return { ...place, former: others.former.filter(isOther), usage: others.usage }
  })
}

async function readNames(structure: Structure, level: Level): Promise<Map<string, OtherNames>> {
  const [aliases, wards] = await Promise.all([
    listAliases(structure, level),
    structure === '2025' && level === 'COMMUNE' ? listFormerWardNames() : [],
  ])
  const names = new Map<string, OtherNames>()
  const namesOf = (code: string) => {
    const known = names.get(code) ?? { former: [], usage: [] }
    names.set(code, known)
    return known
  }
  for (const { code, alias, kind } of aliases)
    (kind === 'USAGE' ? namesOf(code).usage : namesOf(code).former).push(alias)
  for (const { code, name } of wards) {
    const { former } = namesOf(code)
    if (!former.includes(name)) former.push(name)
  }
  return names
}
