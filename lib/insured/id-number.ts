import { sexes, type Sex } from './person'

const FIRST_CENTURY = 1900

export type IdNumberSays = { provinceCode: string; birthYear: number; sex: Sex }

/**
 * What the twelve digits of a căn cước say: digits 1–3 province of birth registration, digit 4 century and sex, digits 5–6 year
 * of birth (Thông tư 59/2021/TT-BCA, Điều 4). Null for a CMND or a passport, whose numbers say nothing.
 */
export function readIdNumber(idNumber: string): IdNumberSays | null {
  if (!/^\d{12}$/.test(idNumber)) return null
  const centuryAndSex = Number(idNumber[3])
  return {
    provinceCode: idNumber.slice(0, 3),
    birthYear: FIRST_CENTURY + Math.floor(centuryAndSex / 2) * 100 + Number(idNumber.slice(4, 6)),
    sex: sexes[centuryAndSex % 2]!,
  }
}

/** The first six digits of the căn cước of somebody with this birth. */
export function idNumberStart(provinceCode: string, birthYear: number, sex: Sex): string {
  const century = Math.floor((birthYear - FIRST_CENTURY) / 100)
  return `${provinceCode}${century * 2 + sexes.indexOf(sex)}${String(birthYear % 100).padStart(2, '0')}`
}
