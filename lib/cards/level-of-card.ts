import type { CardRecord } from '@/lib/records/records'
import { partsOfNumber, type CardLevel } from './card-number'

/** A row read for another purpose may know the number alone. */
type Levelled = Pick<CardRecord, 'number'> & Partial<Pick<CardRecord, 'level'>>

/** What the card itself says: the digit of a long number, or what the file tells beside ten digits. Null where neither does. */
export const levelOf = ({ number, level }: Levelled): CardLevel | null =>
  partsOfNumber(number)?.level ?? (level as CardLevel | null | undefined) ?? null
