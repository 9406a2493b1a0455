import { searchText } from '../search-text'
import { isWrittenSo, marksIn } from '../syllables/syllables'

/** Words a person says around a name, and what a catalogue says in their place: «nhà thương» → «bệnh viện», «đại lý thu» → nothing. */
export type Rewording = readonly (readonly [said: string, instead: string])[]

/** The text in the catalogue's words; words that say nothing of the name are cut only at its ends. Null where that changes nothing. */
export function reworded(text: string, rewording: Rewording): string | null {
  const rules = rewording
    .map(([said, instead]) => ({ said: said.split(' '), instead }))
    .toSorted((one, other) => other.said.length - one.said.length)
  let words = text.split(/[\s,:;]+/).filter(Boolean)
  for (let next: string[] | null = words; next; next = once(words, rules)) words = next
  const left = words.join(' ')
  return searchText(left) === searchText(text) ? null : left
}

type Rule = { said: string[]; instead: string }

/** With one thing put otherwise, the longest that can be; null when there is none, or nothing would be left. */
function once(words: string[], rules: Rule[]): string[] | null {
  for (const { said, instead } of rules) {
    const [at] = placesOf(words, said, instead === '')
    if (at === undefined) continue
    const left = [...words.slice(0, at), instead, ...words.slice(at + said.length)]
    const others = left.flatMap((word) => word.split(' ')).filter(Boolean)
    if (others.length > 0) return others
  }
  return null
}

function placesOf(words: string[], said: string[], isAtEnds: boolean): number[] {
  const last = words.length - said.length
  const places = isAtEnds ? [0, last] : words.map((_, at) => at)
  return places.filter(
    (at) => at >= 0 && at <= last && isSaid(words.slice(at, at + said.length), said),
  )
}

const isSaid = (words: string[], said: string[]): boolean =>
  words.every((word, at) => searchText(word) === searchText(said[at]!)) &&
  isWrittenSo(said.join(' '), marksIn(words.join(' ')))
