import { birthParts } from '@/lib/insured/birth'
import { searchText } from '@/lib/text/search-text'

/** What others may know about the person; `birthDate` as the register has it. */
export type Known = {
  login: string
  fullName?: string
  phone?: string | null
  idNumber?: string | null
  birthDate?: string | null
}

/** A shorter piece stands in innocent words too. */
const TELLING_LENGTH = 3

/** In every way in which people write them: names whole, in parts and as first letters, numbers with and without the country, dates as spoken and as sorted. */
export const knownToOthers = (known: Known): string[] =>
  [
    known.login,
    known.idNumber ?? '',
    ...phonesOf(known.phone ?? ''),
    ...namesOf(known.fullName ?? ''),
    ...datesOf(known.birthDate ?? ''),
  ]
    .map((words) => words.toLowerCase())
    .filter((words) => words.length >= TELLING_LENGTH)

function phonesOf(phone: string): string[] {
  const own = phone.replace(/^\+84/, '')
  return [own, `0${own}`, `84${own}`, own.slice(-6)]
}

function namesOf(fullName: string): string[] {
  const parts = searchText(fullName).split(' ')
  const turned = [...parts.slice(-1), ...parts.slice(0, -1)]
  const letters = parts.map((part) => part.charAt(0))
  return [
    parts.join(''),
    turned.join(''),
    parts.slice(-2).join(''),
    [...parts.slice(0, 1), ...parts.slice(-1)].join(''),
    [...letters.slice(0, -1), ...parts.slice(-1)].join(''),
    [...parts.slice(-1), ...letters.slice(0, -1)].join(''),
    letters.join(''),
    ...parts,
  ]
}

function datesOf(birthDate: string): string[] {
  const { year, month, day } = birthParts(birthDate)
  const short = year.slice(2)
  if (!day) return [year, month + year, year + month]
  const [d, m] = [String(Number(day)), String(Number(month))]
  return [
    ...[year, short].flatMap((y) => [day + month + y, d + m + y, month + day + y, y + month + day]),
    `${day}${month}`,
    year,
  ]
}
