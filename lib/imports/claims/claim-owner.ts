import type { Patient, VisitHead } from '@/lib/claims/claim/visit-head'
import { searchText } from '@/lib/text/search-text'
import type { OwnerRule } from './owner-rules'

/** What the register says of somebody, as far as it tells people apart. */
export type PersonOfRegister = {
  bhxhCode: string
  fullName: string
  birthDate: string
  idNumber: string
}
/** People of the register, by both numbers that may lead to them. */
export type KnownPeople = {
  byCode: ReadonlyMap<string, PersonOfRegister>
  byIdNumber: ReadonlyMap<string, readonly PersonOfRegister[]>
}
/** Whose a claim is, or the field that keeps it from anybody. */
export type ClaimOwner = { bhxhCode: string } | { field: string; rule: OwnerRule }

const DIGITS_OF_CODE = 10
const PERSONAL_NUMBER = /^\d{12}$/

/** The mã số BHXH on each card shown, once. */
export const codesShown = ({ cards }: VisitHead): string[] => [
  ...new Set(cards.map(({ number }) => number.slice(-DIGITS_OF_CODE))),
]

/**
 * One number must lead to one person, and a second thing agree (decision 0096): a slip in a number is often the number of a stranger,
 * and nobody may find a stranger's illness among their own.
 */
export function ownerOf(visit: VisitHead, people: KnownPeople): ClaimOwner {
  const [code, second] = codesShown(visit)
  if (second !== undefined) return { field: 'MA_THE_BHYT', rule: 'cards-of-two' }
  if (code === undefined) return withoutCard(visit.patient, people)
  const person = people.byCode.get(code)
  if (!person) return { field: 'MA_THE_BHYT', rule: 'unknown-patient' }
  const { idNumber } = visit.patient
  if (PERSONAL_NUMBER.test(idNumber) && PERSONAL_NUMBER.test(person.idNumber))
    return idNumber === person.idNumber ? person : { field: 'SO_CCCD', rule: 'other-patient' }
  return ifSamePerson(visit.patient, person)
}

function withoutCard(patient: Patient, { byIdNumber }: KnownPeople): ClaimOwner {
  if (!PERSONAL_NUMBER.test(patient.idNumber)) return { field: 'MA_THE_BHYT', rule: 'no-number' }
  const [person, another] = byIdNumber.get(patient.idNumber) ?? []
  if (!person) return { field: 'SO_CCCD', rule: 'unknown-patient' }
  if (another) return { field: 'SO_CCCD', rule: 'several-patients' }
  return ifSamePerson(patient, person)
}

function ifSamePerson({ name, birth }: Patient, person: PersonOfRegister): ClaimOwner {
  if (!isSameBirth(birth.slice(0, '2026-10-12'.length), person.birthDate))
    return { field: 'NGAY_SINH', rule: 'other-patient' }
  return searchText(name) === searchText(person.fullName)
    ? person
    : { field: 'HO_TEN', rule: 'other-patient' }
}

/** As far as both know it: many elderly people have a year only. */
const isSameBirth = (one: string, other: string): boolean =>
  one !== '' && (one.startsWith(other) || other.startsWith(one))
