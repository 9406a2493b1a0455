import { PLACE_LETTERS, WRITTEN_OUT } from './abbreviations'
import { isPlainSyllable } from '../syllables/syllable'

const SHORTEST = 4
const SHORTEST_PART = 2

/** Abbreviations written as one: «bvtw», «tytx», «bvdktp» → what each part is short for; null where a letter would be left over. */
export function compound(word: string): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isPlainSyllable(word)) return null
  return partsOf(word)
}

/** The longest part first; a single letter may close it, a place. */
function partsOf(word: string): string | null {
  for (let end = word.length; end >= SHORTEST_PART; end--) {
    const part = WRITTEN_OUT.get(word.slice(0, end))
    if (!part) continue
    const left = word.slice(end)
    const rest = left === '' ? '' : (PLACE_LETTERS.get(left) ?? partsOf(left))
    if (rest !== null) return `${part} ${rest}`.trim()
  }
  return null
}
