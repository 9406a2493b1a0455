import { birthParts } from '@/lib/insured/birth'
import { searchText } from '@/lib/text/search-text'
import { datesOf } from './known-dates'

/** What others may know about the person; `birthDate` as the register has it. */
export type Known = {
  login: string
  fullName?: string
  phone?: string | null
  idNumber?: string | null
  birthDate?: string | null
  address?: string | null
}

/** A shorter piece stands in innocent words too. */
const TELLING_LENGTH = 3
/** Of more parts a name has too many orders. */
const MOST_PARTS = 5

/** What somebody who knows the person tries first. */
export const likelyPasswords = (known: Known): string[] =>
  telling([...numbersOf(known), ...usualNamesOf(known.fullName ?? ''), ...yearsOf(known)])

/** Everything others may know, in every way in which people write it: names in any order, dates sorted and as spoken, the place where they live. */
export const knownToOthers = (known: Known): string[] =>
  telling([
    ...likelyPasswords(known),
    ...ordersOf(partsOf(known.fullName ?? '')).map((some) => some.join('')),
    ...datesOf(known.birthDate ?? ''),
    ...placesOf(known.address ?? ''),
  ])

const telling = (words: string[]): string[] => [
  ...new Set(
    words.map((word) => word.toLowerCase()).filter((word) => word.length >= TELLING_LENGTH),
  ),
]

const numbersOf = ({ login, idNumber, phone }: Known): string[] => {
  const own = (phone ?? '').replace(/^\+84/, '')
  return [login, idNumber ?? '', own, `0${own}`, `84${own}`, own.slice(-6)]
}

const yearsOf = ({ birthDate }: Known): string[] => {
  const { year, month, day } = birthParts(birthDate ?? '')
  return [year, day + month + year, day + month + year.slice(2)]
}

const partsOf = (fullName: string): string[] => searchText(fullName).split(' ').slice(0, MOST_PARTS)

function usualNamesOf(fullName: string): string[] {
  const parts = partsOf(fullName)
  const letters = parts.map((part) => part.charAt(0))
  const last = parts.slice(-1)
  return [
    parts.join(''),
    [...last, ...parts.slice(0, -1)].join(''),
    parts.slice(-2).join(''),
    [...parts.slice(0, 1), ...last].join(''),
    [...letters.slice(0, -1), ...last].join(''),
    [...last, ...letters.slice(0, -1)].join(''),
    letters.join(''),
    ...parts,
  ]
}

/** Two parts or more, in any order. */
function ordersOf(parts: string[], begun: string[] = []): string[][] {
  const longer = parts.flatMap((part, at) => ordersOf(parts.toSpliced(at, 1), [...begun, part]))
  return begun.length > 1 ? [begun, ...longer] : longer
}

/** Street, hamlet, commune, province: «tổ 5 ấp Bình Hoà» as it is written, and every row of two words or more in it. */
function placesOf(address: string): string[] {
  const lines = address.split(',').map((line) => searchText(line).split(' '))
  return lines.flatMap((words) =>
    words.flatMap((_, from) =>
      words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join('')),
    ),
  )
}
