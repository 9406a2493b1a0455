import 'server-only'
import { benefitHref, tabOf } from '@/lib/benefits/benefit-tabs'
import { nameOfType } from '@/lib/benefits/benefit-words'
import { findBenefit } from '@/lib/benefits/find-benefit'
import { facilitiesOfCards, facilityNames } from '@/lib/cards/facility-names'
import type { JournaledLook } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { listBenefits, listCards } from '@/lib/records/repository'
import { rowMark } from '@/lib/records/row-mark'
import { shownDecimal } from '@/lib/records/shown'
import { listVisitsOf } from '@/lib/visits/repository'
import { t } from '@/lib/words/t'
import type { AskedEvidence, ReportedRow } from '@/lib/corrections/correction'
import type { SubjectId } from '@/lib/corrections/subjects'
import { keptKinds } from '@/lib/privacy/kinds/kinds'
import { findPeriod } from './find-period'
import { kindOfPrivacyMark } from './privacy-mark'

/**
 * `about`: which row, in words; `row`: its fields as an officer reads them; `back`: where it stands; `question`: what the portal asks
 * about it, in the language of the page, with what it asks about.
 */
export type FoundRow = {
  about: string
  row: ReportedRow
  back: string
  question?: string
  evidence?: AskedEvidence
}
/** Whose rows, and how their addresses call the person. */
export type LookAtRows = JournaledLook & { whose: string }
type Find = (records: LookAtRows, mark: string) => Promise<FoundRow | null>

const day = (iso: string | null): string => iso?.slice(0, 10).split('-').reverse().join('/') ?? ''
const joined = (...words: (string | null)[]): string => words.filter(Boolean).join(', ')

/** Nobody knows a place of care by its code. */
const placeOf = (name: string | null, code: string) => (name ? `${name} (${code})` : code)

const visit: Find = async (records, mark) => {
  const found = (await listVisitsOf(records)).find(({ key }) => key === mark)
  if (!found) return null
  const [arrivedAt, leftAt] = [day(found.arrivedAt), day(found.leftAt)]
  const nameOf = await facilityNames([found.facility])
  const facility = placeOf(nameOf(found.facility), found.facility)
  const total = found.amounts.total ? shownDecimal(found.amounts.total) : ''
  const row = { facility, arrivedAt, leftAt, total }
  return { about: joined(arrivedAt, facility), row, back: recordHref(records.whose, 'visits') }
}

const card: Find = async (records, mark) => {
  const isIt = ({ key }: { key: string }) => rowMark(records.bhxhCode, key) === mark
  const found = (await listCards(records)).find(isIt)
  if (!found) return null
  const nameOf = await facilitiesOfCards([found])
  const row = {
    validFrom: day(found.validFrom),
    validTo: day(found.validTo),
    facility: placeOf(nameOf(found), found.facilityCode),
    fiveYearsFrom: day(found.fiveYearsFrom),
  }
  const about = [row.validFrom, row.validTo].filter(Boolean).join(' – ')
  return { about, row, back: recordHref(records.whose, 'cards') }
}

const benefit: Find = async (records, mark) => {
  const { bhxhCode } = records
  const found = findBenefit(await listBenefits(records), { mark, bhxhCode })?.benefit
  if (!found) return null
  const row = {
    decisionNumber: found.decisionNumber ?? '',
    fromDay: day(found.fromDay),
    toDay: day(found.toDay),
    amount: shownDecimal(found.amount),
  }
  const about = joined(t(nameOfType(found.type)), row.decisionNumber, row.fromDay)
  return { about, row, back: benefitHref(records.whose, tabOf(found.group), mark) }
}

const privacy: Find = async ({ bhxhCode }, mark) => {
  const kind = kindOfPrivacyMark(bhxhCode, mark)
  if (!kind) return null
  const { title } = keptKinds[kind]
  return { about: t(title), row: { kind: title }, back: `/quyen-rieng-tu#${kind}` }
}

const finders: Record<SubjectId, Find> = {
  participation: findPeriod,
  visit,
  card,
  benefit,
  privacy,
}

/** The row that is reported; null where these records have none such now. */
export const findRow = (
  records: LookAtRows,
  subject: SubjectId,
  mark: string,
): Promise<FoundRow | null> => finders[subject](records, mark)
