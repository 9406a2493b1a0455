import { BEFORE_A_NAME, BEFORE_NUMBER, KEPT_SHORT, OF_A_CENTRE } from './abbreviations'
import { PLACE_LETTERS, ROMAN, WRITTEN_OUT } from './abbreviations'
import { cleanText } from './clean-text'
import { withoutMarks } from './search-text'
import { unifyYAndI } from './y-and-i'

type Token = { word: string; before: string; next: string; isDotted: boolean; isElided: boolean }

/**
 * The text by which a name of an office, a facility or a firm is found and ordered:
 * «BVĐK Đống Đa» and «Bệnh viện đa khoa Đống Đa» have one key. Not for the name of a person.
 */
export const nameKey = (name: string): string =>
  keptShort(tokensOf(name).flatMap(writtenOut).map(unified).join(' '))

function tokensOf(name: string): Token[] {
  const text = withoutMarks(cleanText(name))
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    after: text[index + word.length],
  }))
  return found.map(({ word, after }, at) => ({
    word,
    before: found[at - 1]?.word ?? '',
    next: found[at + 1]?.word ?? '',
    isDotted: after === '.',
    isElided: after === "'",
  }))
}

function writtenOut(token: Token): string[] {
  const { word, next } = token
  const whole = gluedToNumber(word) ?? placeLetter(token) ?? roman(token) ?? WRITTEN_OUT.get(word)
  if (whole) return whole.split(' ')
  if (word === 'cs' && /^\d/.test(next)) return ['co', 'so']
  if (word === 'tt') return OF_A_CENTRE.has(next) ? ['trung', 'tam'] : ['thi', 'tran']
  return [word]
}

function gluedToNumber(word: string): string | undefined {
  const [, letters = '', number] = /^([a-z]{1,2})0*(\d+)$/.exec(word) ?? []
  const place = BEFORE_NUMBER.get(letters)
  return place && `${place} ${number}`
}

function placeLetter({ word, before, next, isDotted, isElided }: Token): string | undefined {
  if (isElided || next === '' || BEFORE_A_NAME.has(before)) return undefined
  // «H Hen Niê» is a person, «H. Ba Vì» and «TTYT H Ba Vì» are not.
  const isPlace = isDotted || /^\d+$/.test(next) || (before !== '' && next.length > 1)
  return isPlace ? PLACE_LETTERS.get(word) : undefined
}

const roman = ({ word, before, isElided }: Token): string | undefined =>
  before === '' || isElided ? undefined : ROMAN.get(word)

const unified = (word: string): string => unifyYAndI(word).replace(/^0+(?=\d)/, '')

const LONG = new RegExp(`(?<= )(?:${[...KEPT_SHORT.keys()].join('|')})(?= )`, 'g')
const keptShort = (key: string): string =>
  ` ${key} `.replace(LONG, (long) => KEPT_SHORT.get(long)!).trim()
