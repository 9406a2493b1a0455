import { GAP, shownBhxhCode } from '@/lib/forms/shown'

/** What pays how much, as a digit of the card: 1 and 2 all, 3 and 4 a share, 5 all and more. */
export type CardLevel = '1' | '2' | '3' | '4' | '5'

export type CardNumberParts = {
  /** Why somebody is insured: «HC», «GD». */
  objectCode: string
  level: CardLevel
  /** Of the structure of 2020, or 97 and 98 for army and police. */
  provinceCode: string
}

const LONG = /^([A-Z]{2})([1-5])(\d{2})(\d{10})$/

/** Null for a card of the form since 01/04/2021, which has the ten digits of the mã số BHXH alone. */
export function partsOfNumber(number: string): CardNumberParts | null {
  const [, objectCode, level, provinceCode] = LONG.exec(number) ?? []
  return objectCode && provinceCode ? { objectCode, level: level as CardLevel, provinceCode } : null
}

/** As the card prints it, in one word: `HC 4 01 012 345 6789`, of the new form `012 345 6789`. */
export const groupedCardNumber = (number: string): string => {
  const [, ...groups] = LONG.exec(number) ?? []
  return groups.length === 0
    ? shownBhxhCode(number)
    : [...groups.slice(0, -1), shownBhxhCode(groups.at(-1)!)].join(GAP)
}

/** A facility's code as the card prints it: `01 - 018`. */
export const groupedFacilityCode = (code: string): string =>
  `${code.slice(0, 2)}${GAP}-${GAP}${code.slice(2)}`
