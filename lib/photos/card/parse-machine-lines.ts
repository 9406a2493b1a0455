import { parse } from 'mrz'
import { readIdNumber } from '@/lib/insured/id-number'
import { sexes } from '@/lib/insured/person'
import type { CardReading } from './card-reading'
import { dayOfLine } from './days-of-cards'
import { isOfNumber } from './is-of-number'

/** A machine-readable zone whose check digits all agree, and whose numbers agree with each other; else nothing. */
export function parseMachineLines(lines: readonly string[], now = new Date()): CardReading | null {
  const parsed = parsedOf(lines)
  if (!parsed?.valid) return null
  return parsed.format === 'TD1' ? cardOf(lines) : passportOf(lines, now)
}

const parsedOf = (lines: readonly string[]) => {
  try {
    return parse([...lines])
  } catch {
    return null
  }
}

/** A card without an end. */
const LIFELONG = '999999'

/** A Vietnamese card has its number twice: the last nine digits as the document's, all twelve behind. */
function cardOf(lines: readonly string[]): CardReading | null {
  const [first = '', second = '', third = ''] = lines
  const number = first.slice(15, 27)
  if (!first.startsWith('IDVNM') || first.slice(5, 14) !== number.slice(3)) return null
  const days = daysOf(second.slice(0, 6), second.slice(8, 14), centuryOf(number))
  const sex = sexOf(second[7])
  if (!days || !sex || !isOfNumber(number, days.birthDate, sex)) return null
  return { source: 'card-lines', number, ...named(third), ...days, sex }
}

function passportOf(lines: readonly string[], now: Date): CardReading | null {
  const [first = '', second = ''] = lines
  const ownNumber = /^(\d{12})<<$/.exec(second.slice(28, 42))?.[1]
  const birth = second.slice(13, 19)
  const century = ownNumber ? centuryOf(ownNumber) : latestCentury(birth, now)
  const days = daysOf(birth, second.slice(21, 27), century)
  const sex = sexOf(second[20])
  if (!first.startsWith('P') || !days) return null
  if (ownNumber && !isOfNumber(ownNumber, days.birthDate, sex)) return null
  return {
    source: 'passport-lines',
    number: second.slice(0, 9).replaceAll('<', ''),
    ...(ownNumber && { ownNumber }),
    ...named(first.slice(5)),
    ...days,
    sex,
  }
}

function daysOf(birth: string, end: string, century: number) {
  const birthDate = dayOfLine(birth, century)
  const expiresOn = end === LIFELONG ? undefined : dayOfLine(end, 2000)
  return birthDate === null || expiresOn === null
    ? null
    : { birthDate, ...(expiresOn && { expiresOn }) }
}

/** In which the holder of a căn cước was born, as its number says. */
const centuryOf = (number: string): number => {
  const { birthYear = 0 } = readIdNumber(number) ?? {}
  return birthYear - (birthYear % 100)
}

/** Nobody is born in the future. */
const latestCentury = (birth: string, now: Date): number =>
  2000 + Number(birth.slice(0, 2)) > now.getFullYear() ? 1900 : 2000

const sexOf = (sign = '') => sexes.find((_, at) => 'MF'[at] === sign)

/** A name has no check digit: a line that is not built as one tells none. */
function named(line: string): Pick<CardReading, 'plainName'> {
  if (!/^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$/.test(line)) return {}
  const text = line.replaceAll('<', ' ').replaceAll(/ +/g, ' ').trim()
  return { plainName: { text, isCut: !line.endsWith('<') } }
}
