import 'server-only'
import { listVisitsOf } from '@/lib/visits/repository'
import type { ReportedRow } from '@/lib/corrections/correction'
import { readMissingMark } from '@/lib/corrections/report/missing-mark'
import { subjects, type SubjectId } from '@/lib/corrections/subjects'
import { insuranceHref, insurances } from '@/lib/participation/insurances'
import { periodFields } from '@/lib/participation/period-words'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { listBenefits, listCards, listPeriods } from '@/lib/records/repository'
import { rowMark } from '@/lib/records/row-mark'
import { shownDecimal } from '@/lib/records/shown'
import { speaking } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'

/** `about`: which row, in words; `row`: its fields as an officer reads them; `back`: where it stands. */
export type FoundRow = { about: string; row: ReportedRow; back: string }
type Find = (records: OpenRecords, mark: string) => Promise<FoundRow | null>

const day = (iso: string | null): string => iso?.slice(0, 10).split('-').reverse().join('/') ?? ''
const plain = (text: string | null): string => text ?? ''

const participation: Find = async (records, mark) => {
  const here = recordHref(records.whose, 'participation')
  const missing = readMissingMark(mark)
  if (missing) {
    const about = t(insurances[missing.insurance].title)
    return { about, row: {}, back: insuranceHref(here, missing.insurance) }
  }
  const isIt = ({ key }: { key: string }) => rowMark(records.bhxhCode, key) === mark
  const period = (await listPeriods(records)).find(isIt)
  if (!period) return null
  const fields = speaking(SOURCE, () =>
    Object.fromEntries(
      Object.keys(subjects.participation.fields).map((field) => [
        field,
        periodFields[field as keyof typeof subjects.participation.fields].read(period) ?? '',
      ]),
    ),
  )
  const row: ReportedRow = { ...fields, insurance: insurances[period.insurance].short }
  const about = `${t(insurances[period.insurance].title)}: ${row.fromMonth} – ${row.toMonth}`
  return { about, row, back: insuranceHref(here, period.insurance) }
}

const visit: Find = async (records, mark) => {
  const found = (await listVisitsOf(records)).find(({ key }) => key === mark)
  if (!found) return null
  const [arrivedAt, leftAt] = [day(found.arrivedAt), day(found.leftAt)]
  const total = found.amounts.total ? shownDecimal(found.amounts.total) : ''
  const row = { facility: found.facility, arrivedAt, leftAt, total }
  return { about: arrivedAt, row, back: recordHref(records.whose, 'visits') }
}

const card: Find = async (records, mark) => {
  const isIt = ({ key }: { key: string }) => rowMark(records.bhxhCode, key) === mark
  const found = (await listCards(records)).find(isIt)
  if (!found) return null
  const row = {
    validFrom: day(found.validFrom),
    validTo: day(found.validTo),
    facility: found.facilityCode,
    fiveYearsFrom: day(found.fiveYearsFrom),
  }
  const about = [row.validFrom, row.validTo].filter(Boolean).join(' – ')
  return { about, row, back: recordHref(records.whose, 'cards') }
}

const benefit: Find = async (records, mark) => {
  const isIt = ({ key }: { key: string }) => rowMark(records.bhxhCode, key) === mark
  const found = (await listBenefits(records)).find(isIt)
  if (!found) return null
  const row = {
    decisionNumber: plain(found.decisionNumber),
    fromDay: day(found.fromDay),
    toDay: day(found.toDay),
    amount: shownDecimal(found.amount),
  }
  const about = [row.decisionNumber, row.fromDay].filter(Boolean).join(', ')
  return { about, row, back: recordHref(records.whose, 'benefits') }
}

const finders: Record<SubjectId, Find> = { participation, visit, card, benefit }

/** The row that is reported; null where these records have none such now. */
export const findRow = (
  records: OpenRecords,
  subject: SubjectId,
  mark: string,
): Promise<FoundRow | null> => finders[subject](records, mark)
