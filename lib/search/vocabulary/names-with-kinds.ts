import 'server-only'
import { cached } from '@/lib/platform/cache'
import { isSaid, saidWords, type IsOfName } from '@/lib/text/readings/said-words'
import { searchText } from '@/lib/text/search-text'
import { isWrittenSo, marksIn, syllablesOf } from '@/lib/text/syllables/syllables'
import { read } from './repository'

/** The kind is told from the name by its marks. */
const KIND = /^(?:tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã|đặc khu) (?=\D)/i

type Names = {
  /** Those with words in them that read like a kind or a time, by each of these words: «tinh» → «tịnh biên», … */
  bySaid: Map<string, string[][]>
  /** All of two words and more, without marks. */
  all: Set<string>
}

const kept = cached<Names>(({ all }) => all.size > 0)
const readNames = () =>
  kept('all', async () => {
    const rows = await read<{ name: string }>(
      'SELECT DISTINCT name FROM "AdminUnit" UNION SELECT alias FROM "PlaceAlias" WHERE kind <> \'USAGE\'',
    )
    const names: Names = { bySaid: new Map(), all: new Set() }
    for (const { name } of rows) addName(names, syllablesOf(name.replace(KIND, '')))
    return names
  })

function addName({ bySaid, all }: Names, words: string[]) {
  if (words.length < 2) return
  const plain = words.map(searchText)
  if (all.has(plain.join(' ')) && !words.some(isSaid)) return
  all.add(plain.join(' '))
  for (const word of new Set(plain.filter(isSaid)))
    bySaid.set(word, [...(bySaid.get(word) ?? []), words])
}

/** Tells where the words of a question are names of places: «chợ mới», «tinh bien», but «xã Bằng Lăng» is no «Xà Bang». */
export async function namesWithKinds(): Promise<IsOfName> {
  const { bySaid, all } = await readNames()
  return (words, at) =>
    (bySaid.get(searchText(words[at]!)) ?? []).some((name) =>
      name.some((_, place) => {
        const start = at - place
        const typed = words.slice(Math.max(0, start), start + name.length)
        if (start < 0 || !isName(name, typed)) return false
        return place > 0 || !beginsName(words.slice(at + 1), name.length - 1, all)
      }),
    )
}

const isName = (name: string[], typed: string[]): boolean =>
  typed.length === name.length &&
  typed.every((word, at) => searchText(word) === searchText(name[at]!)) &&
  isWrittenSo(name.join(' '), marksIn(typed.join(' ')))

const LONGEST = 3

/** A longer name begins behind the word, which then is its kind. */
const beginsName = (words: string[], length: number, all: Set<string>): boolean =>
  Array.from({ length: LONGEST }, (_, more) => words.slice(0, length + more + 1)).some(
    (some) => some.length > length && all.has(some.map(searchText).join(' ')),
  )

/** What is left without words of time, unless one of them belongs to a name: «bệnh viện Chợ» is not asked by «bệnh viện Chợ Mới». */
export const isCutBetweenNames = (reading: string, text: string, isOfName: IsOfName): boolean => {
  const [left, words] = [saidWords(reading), saidWords(text)]
  const start = words.findIndex((_, at) => left.every((word, step) => words[at + step] === word))
  const end = start + left.length
  return start < 0 || end >= words.length || !isOfName(words, end)
}
