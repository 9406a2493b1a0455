import { surnames } from '@/lib/text/names/name-words'
import { inOneOrder, waysToType } from './typed-name'
import listed from './vietnamese-names.json'

/** Among how many a name is guessed, in every way to type it: the frequent ones first, a family that is seldom heard, a rare name. */
const GUESSES = new Map<string, number>()
const seldomHeard = { of: 400, names: [...surnames].filter((name) => name.length > 1) }
for (const { of, names } of [...listed, seldomHeard])
  for (const way of names.flatMap((line) => line.split(' ')).flatMap(waysToType))
    GUESSES.set(way, Math.min(of, GUESSES.get(way) ?? Infinity))
const LONGEST_NAME = Math.max(...[...GUESSES.keys()].map((name) => name.length))

/** «nvtuan», «tuannv»: the rest of a name in letters, before it or behind. */
const MOST_INITIALS = 3
/** Of fewer letters anything is a name. */
const FEWEST_LETTERS = 4

/**
 * In how many guesses somebody comes to these names, whosever they are, in any order: «hoangminhtuan», «Phạm Thị Hương 1990», «h0@ngt4m».
 * Digits and signs hide no name and count for nothing. Endless when there is anything but names.
 */
export function guessesOfNames(password: string): number {
  const text = inOneOrder(password).replace(BORN, '')
  const readings = readingsOf(text).map(guessesOfRow)
  return Math.min(...readings, IN_ONE_PIECE.test(text) ? withInitials(lettersOnly(text)) : Infinity)
}

const withInitials = (letters: string): number =>
  Math.min(
    ...Array.from({ length: MOST_INITIALS }, (_, at) => at + 1).flatMap((count) =>
      [letters.slice(count), letters.slice(0, -count)].map(
        (names) => guessesOfRow(names) * 26 ** count,
      ),
    ),
  )

/** «2k5»: born in 2005. */
const BORN = /(?<!\d)2k\d{0,2}/g
const IN_ONE_PIECE = /^[^\p{L}]*[\p{L}\p{M}\s._-]+[^\p{L}]*$/u

/** As it is without digits and signs, and with those that look like letters; at its end they may be either. */
function readingsOf(text: string): string[] {
  const withoutNumbers = text.replace(/\d{3,}|^\d{2,}|\d{2,}$/g, '')
  const withoutEnd = withoutNumbers.replace(/[^\p{L}\p{M}]+$/u, '')
  const likeLetters = [withoutNumbers, withoutEnd].flatMap((signs) =>
    LOOKS_LIKE.map((letters) => lookedAt(signs, letters)),
  )
  return [text, ...likeLetters].map(lettersOnly)
}

const ALIKE: Record<string, string> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', '@': 'a', '!': 'i', $: 's' }
const LOOKS_LIKE: Record<string, string>[] = [
  { ...ALIKE, 1: 'i' },
  { ...ALIKE, 1: 'l' },
]
const lookedAt = (text: string, letters: Record<string, string>): string =>
  [...text].map((sign) => letters[sign] ?? sign).join('')

/** Between words that somebody parted no name begins or ends elsewhere. */
const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{M}\s]/gu, '').trim()

/** Of each place, in how many guesses the letters up to it are found. */
function guessesOfRow(letters: string): number {
  if (letters.length < FEWEST_LETTERS) return Infinity
  const upTo = Array.from({ length: letters.length + 1 }, (_, at) => (at === 0 ? 1 : Infinity))
  for (let from = 0; from < letters.length; from++) {
    if (letters[from] === ' ') upTo[from + 1] = upTo[from]!
    for (let to = from + 1; to <= Math.min(from + LONGEST_NAME, letters.length); to++) {
      const guesses = GUESSES.get(letters.slice(from, to)) ?? Infinity
      upTo[to] = Math.min(upTo[to]!, upTo[from]! * guesses)
    }
  }
  return upTo.at(-1)!
}
