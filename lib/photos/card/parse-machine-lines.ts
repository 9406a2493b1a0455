import { parse } from 'mrz'
import { readIdNumber } from '@/lib/insured/id-number'
import type { CardReading } from './card-reading'
import { dayOfLine } from './days-of-cards'

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

/** A Vietnamese card has its number twice: the last nine digits as the document's, all twelve behind. */
function cardOf(lines: readonly string[]): CardReading | null {
  const [first = '', second = '', third = ''] = lines
  const number = first.slice(15, 27)
  const says = readIdNumber(number)
  if (!first.startsWith('IDVNM') || !says || first.slice(5, 14) !== number.slice(3)) return null
  const birthDate = dayOfLine(second.slice(0, 6), centuryOf(says.birthYear))
  const expiresOn = lifeLong.test(second.slice(8, 14))
    ? undefined
    : dayOfLine(second.slice(8, 14), 2000)
  if (!birthDate?.startsWith(String(says.birthYear)) || expiresOn === null) return null
  if (sexOf(second[7]) !== says.sex) return null
  return {
    source: 'card-lines',
    number,
    ...named(third),
    birthDate,
    sex: says.sex,
    ...(expiresOn && { expiresOn }),
  }
}

/** A card without an end. */
const lifeLong = /^9{6}$/

function passportOf(lines: readonly string[], now: Date): CardReading | null {
  const [first = '', second = ''] = lines
  const own = /^(\d{12})<<$/.exec(second.slice(28, 42))?.[1]
  const says = own ? readIdNumber(own) : null
  const year = Number(second.slice(13, 15))
  const century = says ? centuryOf(says.birthYear) : 2000 + year > now.getFullYear() ? 1900 : 2000
  const birthDate = dayOfLine(second.slice(13, 19), century)
  const expiresOn = dayOfLine(second.slice(21, 27), 2000)
  const sex = sexOf(second[20])
  if (!first.startsWith('P') || !birthDate || !expiresOn) return null
  if (says && (!birthDate.startsWith(String(says.birthYear)) || sex !== says.sex)) return null
  return {
    source: 'passport-lines',
    number: second.slice(0, 9).replaceAll('<', ''),
    ...(own && { ownNumber: own }),
    ...named(first.slice(5)),
    birthDate,
    ...(sex && { sex }),
    expiresOn,
  }
}

const centuryOf = (year: number): number => year - (year % 100)

const sexOf = (sign = '') => (({ M: 'Nam', F: 'Nữ' }) as const)[sign as 'M' | 'F']

/** A name has no check digit: a line that is not built as one tells none. */
function named(line: string): Pick<CardReading, 'plainName'> {
  if (!/^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$/.test(line)) return {}
  const text = line.replaceAll('<', ' ').replaceAll(/ +/g, ' ').trim()
  return { plainName: { text, isCut: !line.endsWith('<') } }
}
