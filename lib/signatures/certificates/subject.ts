import type { Held } from './held'

/** Attributes of a subject in which authorities write numbers: UID, serialNumber, organizationIdentifier. */
const NUMBERED = new Set(['0.9.2342.19200300.100.1.1', '2.5.4.5', '2.5.4.97'])
const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

/** A number as a certificate tells it: under which word, or under none. */
export type ToldNumber = { word: string; number: string }

const NUMBER = /^\s*(?:([A-Za-z]{2,8})\s*[:-]\s*)?([A-Z]?\d[\d -]{6,18})\s*$/
/** An employer's code has letters anywhere, so it is a number only where it is called one. */
const UNIT_CODE = /^\s*(MDV|MADV)\s*[:-]\s*([A-Z\d]{6,10})\s*$/i

export function numbersOf({ parsed }: Held): ToldNumber[] {
  return parsed.subject.typesAndValues
    .filter(({ type }) => NUMBERED.has(type))
    .flatMap(({ value }) => {
      const told = UNIT_CODE.exec(textOf(value)) ?? NUMBER.exec(textOf(value))
      return told ? [{ word: (told[1] ?? '').toUpperCase(), number: bare(told[2]!) }] : []
    })
}

export const bare = (number: string) => number.replace(/[ -]/g, '').toUpperCase()

/** Surname and given name: a firm has neither. */
const OF_PEOPLE = new Set(['2.5.4.4', '2.5.4.42'])
export const isNamedAsPerson = ({ parsed }: Held): boolean =>
  parsed.subject.typesAndValues.some(({ type }) => OF_PEOPLE.has(type))

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
