import 'server-only'
import { remembered } from '@/lib/places/remembered'
import { withoutKinds } from '@/lib/text/kind-words'
import { nameKey } from '@/lib/text/name-key'
import { read } from './repository'

/** A name of a place as it may stand in a question: what the catalogue calls it, and the province if it is one. */
export type Meant = { name: string; province: string | null }
type Phrases = Map<string, Meant[]>

const kept = remembered<Phrases>((phrases) => phrases.size > 0)
const LONGEST = 5
/** «bd» may be either of two provinces, «tân bình» any of ten places. */
const MOST_MEANT = 3

/** Provinces by their names, and every place by its other names: the rows of the catalogues name places of 2020. */
const readPhrases = () =>
  kept('2020', async () => {
    const rows = await read<{ name: string; called: string; province: string | null }>(
      `SELECT unit.name, unit.name AS called, unit.code AS province FROM "AdminUnit" unit
       WHERE structure = '2020' AND level = 'PROVINCE'
       UNION ALL
       SELECT unit.name, alias.alias, CASE unit.level WHEN 'PROVINCE' THEN unit.code END
       FROM "PlaceAlias" alias JOIN "AdminUnit" unit USING (structure, level, code) WHERE structure = '2020'`,
    )
    const phrases: Phrases = new Map()
    for (const { name, called, province } of rows)
      for (const key of new Set([nameKey(called), withoutKinds(nameKey(called))]))
        phrases.set(key, [...(phrases.get(key) ?? []), { name, province }])
    return phrases
  })

/** A question put otherwise: by the place's own name, or for the rest of its words within a province. */
export type Reading = { text: string; province: string | null; readAs: string }

/** How else a question may be read whose place is called by another name: «bv cho ray sai gon», «may mac an giang». */
export async function readingsOf(key: string): Promise<Reading[]> {
  const phrases = await readPhrases()
  const words = key.split(' ')
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let at = words.length - length; at >= 0; at--) {
      const meant = phrases.get(words.slice(at, at + length).join(' '))
      if (!meant || meant.length > MOST_MEANT) continue
      const around = [words.slice(0, at), words.slice(at + length)]
      return meant.flatMap((place) => readingsWith(place, around as [string[], string[]]))
    }
  return []
}

function readingsWith({ name, province }: Meant, [before, after]: [string[], string[]]): Reading[] {
  const text = [...before, withoutKinds(nameKey(name)), ...after].join(' ')
  const rest = [...before, ...after].join(' ')
  const within = province && rest ? [{ text: rest, province, readAs: name }] : []
  return [{ text, province: null, readAs: name }, ...within]
}
