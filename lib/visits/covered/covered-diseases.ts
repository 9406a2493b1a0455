import type { CodeText, VisitHead } from '@/lib/claims/claim/visit-head'
import { searchText } from '@/lib/text/search-text'
import { families } from './families'

/** `A15.0` and `a150` are one. */
const plainCode = (code: string) => code.toUpperCase().replace('.', '')

const ranges = Object.values(families)
  .flatMap(({ codes }) => codes.split(' '))
  .map((range) => range.split('-').map(plainCode))
  .map(([from = '', to = from]) => ({ from, to }))

const allWords = Object.values(families).map(({ words }) => words)
const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${allWords.join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** Hospitals write several into one place too: «A15.0+, b20». */
const codesIn = (text: CodeText): string[] => text.toUpperCase().match(/[A-Z]\d\d\.?\d{0,2}/g) ?? []

export const isCoveredCode = (text: CodeText): boolean =>
  codesIn(text).some((code) => {
    const plain = plainCode(code)
    return ranges.some(
      ({ from, to }) => plain.slice(0, from.length) >= from && plain.slice(0, to.length) <= to,
    )
  })

/** Whether a text speaks of one of these diseases, with marks or without. */
export const tellsOfCovered = (text: string): boolean =>
  words.test(text.normalize('NFC').toLowerCase()) || words.test(searchText(text))

/** People with tuberculosis, with HIV: the way in which they are entitled says what they have. */
export const tellsByEntitlement = (entitlement: CodeText): boolean =>
  entitlement === '1.8' || entitlement === '1.9'

type Told = Pick<
  VisitHead,
  'disease' | 'otherDiseases' | 'diagnosis' | 'reason' | 'entitlement'
> & {
  /** Codes of traditional medicine; some hospitals write ICD-10 there. */
  traditional: string
  /** What else the hospital wrote of it in words. */
  said: string
}

/** Whether the name of one of these diseases stays covered until it is asked for. */
export const hasCoveredDisease = (visit: Told): boolean =>
  [visit.disease, ...visit.otherDiseases, visit.traditional].some(isCoveredCode) ||
  [visit.diagnosis, visit.reason, visit.said].some(tellsOfCovered) ||
  tellsByEntitlement(visit.entitlement)
