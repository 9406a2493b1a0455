import { cleanText } from '../clean-text'
import { isPlainSyllable, isSyllable } from './syllable'
import { withTone } from './tone'

// What is left when a keyboard was not set to Vietnamese: Telex «Nguyeexn», VNI «Nguye6n4».

const TELEX_TONES: Record<string, string> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}
const VNI_TONES: Record<string, string> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
}
const HATS: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const HORNS: Record<string, string> = { o: 'ơ', u: 'ư' }
const VNI_MARKS: Record<string, Record<string, string>> = {
  6: HATS,
  7: HORNS,
  8: { a: 'ă' },
  9: { d: 'đ' },
}
const VOWEL = /[aăâeêioôơuưy]/
const LONGEST = 12

type Letters = { word: string; tone: string }

/** The last letter that the mark fits; nothing when there is none. */
function marked(word: string, marks: Record<string, string>): string | null {
  const at = Math.max(...Object.keys(marks).map((letter) => word.lastIndexOf(letter)))
  if (at < 0) return null
  return word.slice(0, at) + marks[word[at]!] + word.slice(at + 1)
}

/** «uo» takes its two horns at once. */
const horned = (word: string): string | null =>
  /uo/.test(word) ? word.replace(/uo(?!.*uo)/, 'ươ') : marked(word, HORNS)

function withW(word: string): string {
  if (/oa/.test(word) || /^qua/.test(word)) return marked(word, { a: 'ă' })!
  if (/ua/.test(word)) return word.replace('ua', 'ưa')
  return horned(word) ?? marked(word, { a: 'ă' }) ?? `${word}ư`
}

function telexStep({ word, tone }: Letters, key: string): Letters {
  const hat = key in HATS && word.includes(key) ? marked(word, { [key]: HATS[key]! }) : null
  if (hat) return { word: hat, tone }
  if (key === 'd' && word.startsWith('d')) return { word: `đ${word.slice(1)}`, tone }
  if (key === 'w') {
    return { word: withW(word), tone }
  }
  if (key in TELEX_TONES && VOWEL.test(word)) return { word, tone: TELEX_TONES[key]! }
  return { word: word + key, tone }
}

function vniStep({ word, tone }: Letters, key: string): Letters {
  if (key in VNI_TONES) return { word, tone: VNI_TONES[key]! }
  const marks = VNI_MARKS[key]
  const shaped = marks && (key === '7' ? horned(word) : marked(word, marks))
  return { word: shaped || word + key, tone }
}

function decoded(word: string): string | null {
  const lower = word.toLowerCase()
  // A word that has marks came from a keyboard that makes them.
  if (!/^[a-z0-9]+$/.test(lower) || lower.length > LONGEST) return null
  if (isPlainSyllable(lower) && !/\d/.test(lower)) return null
  const step = /\d/.test(lower) ? vniStep : telexStep
  const { word: letters, tone } = [...lower].reduce(step, { word: '', tone: '' })
  // «thuở», «huơ»: an open «uơ» has one horn.
  const result = withTone(letters.replace(/ươ$/, 'uơ'), tone)
  return result !== lower && isSyllable(result) ? inCaseOf(word, result) : null
}

function inCaseOf(word: string, result: string): string {
  if (word.length > 1 && word === word.toLocaleUpperCase('vi'))
    return result.toLocaleUpperCase('vi')
  const isCapital = word[0] !== word[0]?.toLocaleLowerCase('vi')
  return isCapital ? result[0]!.toLocaleUpperCase('vi') + result.slice(1) : result
}

/**
 * What the text would be had the keyboard been set to Vietnamese, for «Có phải bạn muốn gõ …».
 * Null when no word looks like that. A suggestion: never put in place of what was typed.
 */
export function decodeTyping(text: string): string | null {
  const words = cleanText(text).split(' ')
  const better = words.map((word) => decoded(word) ?? word)
  return better.some((word, at) => word !== words[at]) ? better.join(' ') : null
}
