import type { Held } from './held'
import { bare, isNamedAsPerson, numbersOf, type ToldNumber } from './subject'

/** Whom a certificate is for, by the numbers that are told of people. */
export type SignedPerson = {
  idNumber?: string
  bhxhCode?: string
  taxCode?: string
  unitCode?: string
}

export type HolderFault = 'no-number' | 'other-person' | 'of-employee' | 'contradicting-number'

type Kind = {
  words: RegExp
  of: (person: SignedPerson) => (string | undefined)[]
  /** Whether such a number is of one person, never of a firm. */
  isPersonal: (number: string) => boolean
}

const ID_NUMBER = /^\d{12}$/
const isIdNumber = (number: string) => ID_NUMBER.test(number)
const always = () => true
const never = () => false

/** How a number is announced: `CCCD:079…`, `MST:…`, `BHXH:…`, or by ETSI EN 319 412-1 `PNOVN-…`, `TINVN-…`. */
const kinds: Kind[] = [
  {
    words: /^(CCCD|CC|CMND|HC|DDCN|PNOVN|IDCVN|PASVN)$/,
    of: ({ idNumber }) => [idNumber],
    isPersonal: always,
  },
  { words: /^(BHXH|MSBHXH|SIVN)$/, of: ({ bhxhCode }) => [bhxhCode], isPersonal: always },
  { words: /^MSTCN$/, of: ({ idNumber }) => [idNumber], isPersonal: always },
  // Since 01/07/2025 a person's tax code is the personal identification number.
  {
    words: /^(MST|TINVN)$/,
    of: ({ taxCode, idNumber }) => [taxCode, idNumber],
    isPersonal: isIdNumber,
  },
  // Of an enterprise the number of its registration is its tax code.
  { words: /^(MSDN|VATVN|NTRVN)$/, of: ({ taxCode }) => [taxCode], isPersonal: never },
  { words: /^(MDV|MADV)$/, of: ({ unitCode }) => [unitCode], isPersonal: never },
]
/** Ten digits may be a tax code as well as a number of insurance; twelve are told apart by themselves. */
const unnamed: Kind = {
  words: /^$/,
  of: ({ idNumber }) => [idNumber].filter((one) => one && isIdNumber(one)),
  isPersonal: isIdNumber,
}

const kindOf = ({ word }: ToldNumber) => [...kinds, unnamed].find(({ words }) => words.test(word))
const ownOf = (told: ToldNumber, person: SignedPerson): string[] =>
  (kindOf(told)?.of(person) ?? []).filter((one) => one !== undefined).map(bare)

/** One number of theirs is enough, as long as no other says that it is somebody else; null when it is whoever must sign. */
export function judgeHolder(held: Held, person: SignedPerson): HolderFault | null {
  const numbers = numbersOf(held)
  if (numbers.length === 0) return 'no-number'
  if (!numbers.some((told) => ownOf(told, person).includes(told.number))) return 'other-person'
  const isUnit = !person.idNumber && !person.bhxhCode
  const isOfPerson = numbers.some((told) => kindOf(told)?.isPersonal(told.number))
  if (isUnit && (isOfPerson || isNamedAsPerson(held))) return 'of-employee'
  return numbers.some((told) => contradicts(told, person)) ? 'contradicting-number' : null
}

/** Of the same kind and length as one that was declared: older papers and tax codes have other lengths, and say nothing. */
function contradicts(told: ToldNumber, person: SignedPerson): boolean {
  const own = told.word === '' ? [] : ownOf(told, person)
  return own.some(({ length }) => length === told.number.length) && !own.includes(told.number)
}
