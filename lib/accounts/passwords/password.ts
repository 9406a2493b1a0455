import 'server-only'
import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { searchText } from '@/lib/text/search-text'
import { likelyPasswords, knownToOthers, type Known } from './known-to-others'
import { guessesOfNames } from './names-in-a-row'
import { LONGEST, SHORTEST } from './password-limits'
import vietnamese from './vietnamese-passwords.json'

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'names' | 'personal'

/** Somebody who knows people's habits tries so many first. Eight signs thrown at random are just beyond. */
const FEWEST_GUESSES = 1e8
/** Beyond it every password is long enough, and looking for words in it would take long. */
const LONGEST_WEIGHED = 64

/** Weighs against 49,000 common passwords, our own words, walks on the keyboard, dates, repetitions, and digits put for letters. */
const scales = new ZxcvbnFactory({
  dictionary: { ...dictionary, vietnamese },
  graphs: adjacencyGraphs,
  maxLength: LONGEST_WEIGHED,
})

/** Length and rarity are all we ask: no capitals, digits or signs, and never a change for its own sake. */
export function passwordFault(typed: string, known: Known): PasswordFault | null {
  const password = typed.normalize('NFC')
  const length = [...password].length
  if (length < SHORTEST) return 'too-short'
  if (length > LONGEST) return 'too-long'
  const heard = soundOf(password)
  const others = knownToOthers(known)
  if (isWeakBeside([...others, ...others.map(reversed)], heard)) return 'personal'
  const fault = weigh(password, heard, likelyPasswords(known))
  if (fault) return fault
  if (isWeakBeside(AGENCY, heard)) return 'common'
  return guessesOfNames(password) < FEWEST_GUESSES ? 'names' : null
}

function weigh(password: string, heard: string, guesses: string[]): PasswordFault | null {
  const asTyped = scales.check(password, guesses)
  const asHeard = scales.check(heard, guesses)
  const weakest = isWordsHeard(asHeard) && asHeard.guesses < asTyped.guesses ? asHeard : asTyped
  if (weakest.guesses >= FEWEST_GUESSES) return null
  const isPersonal = weakest.sequence.some((piece) => piece.dictionaryName === 'userInputs')
  return isPersonal ? 'personal' : 'common'
}

/** The agency's own words, in front of whatever number somebody hangs on them. */
const AGENCY = [
  'baohiemxahoi',
  'baohiemyte',
  'baohiem',
  'bhxh',
  'bhyt',
  'bhtn',
  'vssid',
  'vneid',
  'matkhau',
]
const FEWEST_BESIDE = 6

/** What is known hides nothing: what stands beside it must do by itself, and digits don't. */
function isWeakBeside(known: string[], heard: string): boolean {
  const left = withoutKnown(heard, known)
  return left !== heard && (left.length < FEWEST_BESIDE || /^\d*$/.test(left))
}

/** The longest first: of «phatvo» and «phat» nothing is to be left over. */
const withoutKnown = (heard: string, known: string[]): string =>
  known
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), heard)

const reversed = (text: string): string => [...text].reverse().join('')

/** Without marks, signs and blanks: «Mật khẩu 123» is «matkhau123». */
const soundOf = (password: string) => searchText(password).replaceAll(' ', '')

/** Merely being shorter than what was typed says nothing; something known must have been found in it. */
const isWordsHeard = ({ password, guesses }: ZxcvbnResult) => guesses < 10 ** password.length
