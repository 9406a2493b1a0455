import type { CardRecord } from '@/lib/records/records'
import { partsOfNumber, type CardLevel } from './card-number'

/** The digit of a long number. Null for one of ten digits, which does not say how much is paid. */
export const levelOf = ({ number }: Pick<CardRecord, 'number'>): CardLevel | null =>
  partsOfNumber(number)?.level ?? null
