import { BEFORE_A_NAME, BEFORE_NUMBER, KEPT_SHORT, OF_A_CENTRE } from './abbreviations'
import { ENGLISH_BEFORE_NUMBER, PLACE_LETTERS, ROMAN, WRITTEN_OUT } from './abbreviations'
import { cleanText } from '../clean-text'
import { compound } from './compound'
import { fromRoman } from './roman'
import { withoutMarks } from '../search-text'
import { unifyYAndI } from '../syllables/y-and-i'

type Token = {
  word: string
  before: string
  next: string
  two: string
  isDotted: boolean
  isElided: boolean
}

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
    two: found
      .slice(at + 1, at + 3)
      .map((one) => one.word)
      .join(' '),
    isDotted: after === '.',
    isElided: after === "'",
  }))
}

function writtenOut(token: Token): string[] {
  const { word } = token
  const whole =
    gluedToNumber(word) ??
    placeLetter(token) ??
    roman(token) ??
    WRITTEN_OUT.get(word) ??
    beforeNumber(token) ??
    centreOrTownship(token) ??
    compound(word)
  return whole?.split(' ') ?? [word]
}

function beforeNumber({ word, next }: Token): string | undefined {
  if (!/^\d/.test(next)) return undefined
  return word === 'cs' ? 'co so' : ENGLISH_BEFORE_NUMBER.get(word)
}

function centreOrTownship({ word, next, two }: Token): string | undefined {
  if (word !== 'tt') return undefined
  return [next, two].some((beside) => OF_A_CENTRE.has(beside)) ? 'trung tam' : 'thi tran'
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

function roman({ word, before, isElided }: Token): string | undefined {
  if (before === '' || isElided) return undefined
  // «Khu vực XXVII»: nothing but a number stands behind it.
  const number = before === 'vuc' || before === 'kv' ? fromRoman(word) : null
  return number ? String(number) : ROMAN.get(word)
}

const unified = (word: string): string => unifyYAndI(word).replace(/^0+(?=\d)/, '')

const LONG = new RegExp(`(?<= )(?:${[...KEPT_SHORT.keys()].join('|')})(?= )`, 'g')
/** What is long and frequent in its short form: «bao hiem xa hoi» → «bhxh», «thanh pho» → «tp». */
export const keptShort = (key: string): string =>
  ` ${key} `.replace(LONG, (long) => KEPT_SHORT.get(long)!).trim()
