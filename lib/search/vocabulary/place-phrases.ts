import 'server-only'
import { cached } from '@/lib/platform/cache'
import { tellingKinds, withoutKinds } from '@/lib/text/names/kind-words'
import { nameKey } from '@/lib/text/names/name-key'
import { read } from './repository'
import { glued } from '@/lib/text/syllables/glued'

/** A name of a place as it may stand in a question: what the catalogue calls it, and the province if it is one. */
type Meant = { name: string; own: string; province: string | null }
type Phrases = {
  /** Where they stand in a question. */
  anywhere: Map<string, Meant[]>
  /** A commune as the whole question → its district: where nothing lies in the commune, the district is the next to look in. */
  whole: Map<string, Meant[]>
}
type Row = {
  name: string
  called: string
  use: 'OTHER' | 'GLUED' | 'DISTRICT'
  province: string | null
}

const kept = cached<Phrases>((phrases) => phrases.anywhere.size > 0)
/** «bd» may be either of two provinces, «tân bình» any of ten places. */
const MOST_MEANT = 3

/** Provinces by their names, every place by its other names and by its own without blanks: the rows of the catalogues name places of 2020. */
const STATEMENT = `
  WITH old AS (SELECT * FROM "AdminUnit" WHERE structure = '2020'),
  todays AS (SELECT "oldCode" AS code, "newCode" FROM "AdminUnitSuccessor" WHERE "hasPeople"),
  communes AS (
    SELECT code, name AS called FROM old WHERE level = 'COMMUNE'
    UNION SELECT code, alias FROM "PlaceAlias" WHERE structure = '2020' AND level = 'COMMUNE'
    UNION SELECT todays.code, unit.name FROM todays JOIN "AdminUnit" unit
      ON unit.structure = '2025' AND unit.level = 'COMMUNE' AND unit.code = todays."newCode"
    UNION SELECT todays.code, alias FROM todays JOIN "PlaceAlias" other
      ON other.structure = '2025' AND other.level = 'COMMUNE' AND other.code = todays."newCode")
  SELECT name, name AS called, code AS province, 'OTHER' AS use FROM old WHERE level = 'PROVINCE'
  UNION ALL SELECT name, alias, CASE level WHEN 'PROVINCE' THEN code END, 'OTHER'
    FROM "PlaceAlias" JOIN old USING (structure, level, code)
  UNION ALL SELECT name, name, CASE level WHEN 'PROVINCE' THEN code END, 'GLUED' FROM old
  UNION ALL SELECT DISTINCT district.name, communes.called, NULL, 'DISTRICT' FROM communes
    JOIN old ward ON ward.level = 'COMMUNE' AND ward.code = communes.code
    JOIN old district ON district.level = 'DISTRICT' AND district.code = ward."parentCode"`

const readPhrases = () =>
  kept('2020', async () => {
    const phrases: Phrases = { anywhere: new Map(), whole: new Map() }
    for (const { name, called, use, province } of await read<Row>(STATEMENT)) {
      const meant = { name, own: ownKeyOf(name), province }
      const key = ownKeyOf(called)
      if (use === 'DISTRICT') add(phrases.whole, key, meant)
      else if (use === 'OTHER')
        for (const one of new Set([nameKey(called), key])) add(phrases.anywhere, one, meant)
      else if (key.includes(' ')) add(phrases.anywhere, glued(key), meant)
    }
    return phrases
  })

/** Places of one name are one meaning: «quynhluu» is «Quỳnh Lưu», be it the district or a commune. */
function add(phrases: Map<string, Meant[]>, key: string, meant: Meant) {
  const known = phrases.get(key) ?? []
  const isSame = ({ own, province }: Meant) => own === meant.own && (province || !meant.province)
  if (!known.some(isSame)) phrases.set(key, [...known, meant])
}

/** Of names of the catalogue only, which hardly change: to make them anew each minute would hold up everybody for a moment. */
const ownKeys = new Map<string, string>()
function ownKeyOf(name: string): string {
  const key = ownKeys.get(name) ?? withoutKinds(nameKey(name))
  ownKeys.set(name, key)
  return key
}

/** A question put otherwise: by the place's own name, or for the rest of its words within a province. */
export type PhraseReading = { text: string; province: string | null; readAs: string }
const LONGEST = 5
const MOST_READINGS = 6

/** How else a question may be read whose place is called by another name: «bv cho ray sai gon», «may mac an giang». */
export async function readingsOf(key: string): Promise<PhraseReading[]> {
  const { anywhere, whole } = await readPhrases()
  const districts = whole.get(withoutKinds(key)) ?? []
  const nearby =
    districts.length > MOST_MEANT ? [] : districts.map(({ name }) => withKinds(key, name))
  return [...readingsWithin(key.split(' '), anywhere), ...nearby]
}

const withKinds = (key: string, name: string): PhraseReading => ({
  text: [...tellingKinds(key), name].join(' '),
  province: null,
  readAs: name,
})

/** The longest name first; each reading is a search, so only a few. */
function readingsWithin(words: string[], phrases: Phrases['anywhere']): PhraseReading[] {
  const readings: PhraseReading[] = []
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let at = words.length - length; at >= 0; at--) {
      const asked = words.slice(at, at + length)
      const meant = phrases.get(asked.join(' ')) ?? phrases.get(glued(asked.join('')))
      if (!meant || meant.length > MOST_MEANT) continue
      const [before, after] = [words.slice(0, at), words.slice(at + length)]
      readings.push(...meant.flatMap((place) => readingsWith(place, before, after)))
    }
  const asTyped = words.join(' ')
  return readings.filter(({ text }) => text !== asTyped).slice(0, MOST_READINGS)
}

function readingsWith(
  { name, own, province }: Meant,
  before: string[],
  after: string[],
): PhraseReading[] {
  const text = [...before, own, ...after].join(' ')
  const rest = [...before, ...after].join(' ')
  const within = province && rest ? [{ text: rest, province, readAs: name }] : []
  return [{ text, province: null, readAs: name }, ...within]
}
