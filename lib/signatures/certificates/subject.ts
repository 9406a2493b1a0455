import type { Held } from './held'

/** Whom a certificate is for, by the numbers that are told of people. */
export type SignedPerson = {
  idNumber?: string
  bhxhCode?: string
  taxCode?: string
  unitCode?: string
}

/** Attributes of a subject in which authorities write numbers: UID, serialNumber, organizationIdentifier. */
const NUMBERED = new Set(['0.9.2342.19200300.100.1.1', '2.5.4.5', '2.5.4.97'])
const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

/** How a number is announced: `CCCD:079…`, `MST:…`, `BHXH:…`, or by ETSI EN 319 412-1 `PNOVN-…`, `TINVN-…`. */
const kinds: { words: RegExp; of: (person: SignedPerson) => (string | undefined)[] }[] = [
  { words: /^(CCCD|CC|CMND|HC|DDCN|PNOVN|IDCVN|PASVN)$/, of: ({ idNumber }) => [idNumber] },
  { words: /^(BHXH|MSBHXH|SIVN)$/, of: ({ bhxhCode }) => [bhxhCode] },
  // Since 01/07/2025 a person's tax code is the personal identification number.
  { words: /^(MST|MSTCN|TINVN)$/, of: ({ taxCode, idNumber }) => [taxCode, idNumber] },
  // Of an enterprise the number of its registration is its tax code.
  { words: /^(MSDN|VATVN|NTRVN)$/, of: ({ taxCode }) => [taxCode] },
  { words: /^(MDV|MADV)$/, of: ({ unitCode }) => [unitCode] },
]

/** True when one of its numbers is this person's, false when all are others', null when it tells none. */
export function isOfPerson(held: Held, person: SignedPerson): boolean | null {
  const numbers = numbersOf(held)
  if (numbers.length === 0) return null
  return numbers.some(({ word, number }) => {
    const kind = kinds.find(({ words }) => words.test(word))
    const own = kind ? kind.of(person) : word === '' ? [person.idNumber, person.bhxhCode] : []
    return own.some((one) => one !== undefined && bare(one) === number)
  })
}

const NUMBER = /^\s*(?:([A-Za-z]{2,8})\s*[:-]\s*)?([A-Z]?\d[\d -]{6,18})\s*$/
/** An employer's code has letters anywhere, so it is a number only where it is called one. */
const UNIT_CODE = /^\s*(MDV|MADV)\s*[:-]\s*([A-Z\d]{6,10})\s*$/i

function numbersOf({ parsed }: Held): { word: string; number: string }[] {
  return parsed.subject.typesAndValues
    .filter(({ type }) => NUMBERED.has(type))
    .flatMap(({ value }) => {
      const told = UNIT_CODE.exec(textOf(value)) ?? NUMBER.exec(textOf(value))
      return told ? [{ word: (told[1] ?? '').toUpperCase(), number: bare(told[2]!) }] : []
    })
}

const bare = (number: string) => number.replace(/[ -]/g, '').toUpperCase()

const textOf = (value: { valueBlock: { value: unknown } }) => String(value.valueBlock.value)

export const nameIn = (names: Held['parsed']['subject']): string => {
  const among = (id: string) => names.typesAndValues.find(({ type }) => type === id)
  const named = among(COMMON_NAME) ?? among(ORGANISATION)
  return named ? readableName(textOf(named.value)) : ''
}

const LONGEST_NAME = 120
/** A stranger's certificate may be called anything: without what breaks a line or turns its direction, and not longer than a name. */
export const readableName = (name: string): string =>
  [...name.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('')
