import type { RegisteredPerson } from '@/lib/records/records'
import { shownBirth } from '@/lib/insured/birth'

// The card is a document of its own: its face is Vietnamese and its days stand as on paper, whoever reads it.

/** `05/09/1987` */
export const dayOnCard = (day: string): string => day.split('-').reverse().join('/')

/** «Ngày 31 tháng 8 năm 2020» */
export function issuedOnCard(day: string): string {
  const [year, month, date] = day.split('-')
  return `Ngày ${date} tháng ${Number(month)} năm ${year}`
}

/** A name may be kept as letters and marks apart; capitals of such would part them on screen. */
export const capitals = (words: string): string => words.normalize('NFC').toLocaleUpperCase('vi')

export const birthOnCard = ({ birthDate }: RegisteredPerson): string => shownBirth(birthDate)
