import { addDays } from '@/lib/forms/days/working-days'
import type { RegisteredPerson } from '@/lib/records/records'
import type { ListedCard } from './shown-cards'
import { birthParts, shownBirth } from '@/lib/insured/birth'

// The card is a document of its own: its face is Vietnamese and its days stand as on paper, whoever reads it.

/** `05/09/1987` */
export const dayOnCard = (day: string): string => day.split('-').reverse().join('/')

/** «Ngày 31 tháng 8 năm 2020» */
export function issuedOnCard(day: string): string {
  const [year, month, date] = day.split('-')
  return `Ngày ${date} tháng ${Number(month)} năm ${year}`
}

/** Printed with the card, so that nobody takes an old one for one that holds. Null for that. */
export function markOnCard({ state, card }: ListedCard): string | null {
  if (state === 'valid') return null
  if (state === 'replaced') return 'ĐÃ CÓ THẺ MỚI HƠN'
  return state === 'coming'
    ? 'CHƯA ĐẾN NGÀY SỬ DỤNG'
    : `ĐÃ HẾT HẠN TỪ ${dayOnCard(addDays(card.validTo!, 1))}`
}

export const DEMO_MARK = 'BẢN TRÌNH DIỄN, không dùng để khám chữa bệnh'

/** A name may be kept as letters and marks apart; capitals of such would part them on screen. */
export const capitals = (words: string): string => words.normalize('NFC').toLocaleUpperCase('vi')

/** Whoever may only look, without covered numbers, reads the year: with the day one passes for somebody on the telephone. */
export const birthOnCard = ({ birthDate }: RegisteredPerson, isWhole: boolean): string =>
  isWhole ? shownBirth(birthDate) : birthParts(birthDate).year
