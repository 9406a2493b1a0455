import 'server-only'
import type { ReportedRow } from '@/lib/corrections/correction'
import { readMissingMark, type Missing } from '@/lib/corrections/report/missing-mark'
import { readOddityMark, type AskedOddity } from '@/lib/corrections/report/oddity-mark'
import { subjects } from '@/lib/corrections/subjects'
import { today } from '@/lib/forms/days/dates'
import { insuranceHref, insurances } from '@/lib/participation/insurances'
import { judgedHistory } from '@/lib/participation/judged-history'
import { oddityQuestion } from '@/lib/participation/oddities/oddity-words'
import type { Oddity } from '@/lib/participation/oddities/oddity'
import { shownColumn } from '@/lib/participation/period-words'
import { listParameters } from '@/lib/reckoning/repository'
import { recordHref } from '@/lib/records/record-parts'
import type { Insurance, PeriodRecord } from '@/lib/records/records'
import { findRegistered, listBenefits, listPeriods } from '@/lib/records/repository'
import { rowMark } from '@/lib/records/row-mark'
import { speaking } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'
import type { FoundRow, LookAtRows } from './find-row'

/** A period, months that none has, or what the portal asks about some. */
export async function findPeriod(records: LookAtRows, mark: string): Promise<FoundRow | null> {
  const missing = readMissingMark(mark)
  if (missing) return findMissing(records, missing)
  const asked = readOddityMark(mark)
  if (asked) return findAsked(records, asked)
  const period = (await listPeriods(records)).find(
    ({ key }) => rowMark(records.bhxhCode, key) === mark,
  )
  return period ? foundPeriod(records, period) : null
}

async function findMissing(records: LookAtRows, missing: Missing): Promise<FoundRow> {
  const { insurance, months } = missing
  const isIt = ({ kind, fromMonth, toMonth }: Oddity) =>
    kind === 'gap' && fromMonth === months?.fromMonth && toMonth === months.toMonth
  const asked = months ? await findQuestion(records, insurance, isIt) : null
  return {
    about: t(insurances[insurance].title),
    row: {},
    back: insuranceHref(recordHref(records.whose, 'participation'), insurance),
    ...asked,
  }
}

async function findAsked(records: LookAtRows, asked: AskedOddity): Promise<FoundRow | null> {
  const period = (await listPeriods(records)).find(
    ({ key }) => rowMark(records.bhxhCode, key) === asked.rows[0],
  )
  if (!period) return null
  const isIt = ({ kind, fromMonth, toMonth, keys }: Oddity) =>
    kind === asked.kind &&
    fromMonth === asked.months.fromMonth &&
    toMonth === asked.months.toMonth &&
    keys.every((key) => asked.rows.includes(rowMark(records.bhxhCode, key)))
  const question = await findQuestion(records, period.insurance, isIt)
  return question && { ...foundPeriod(records, period), ...question }
}

/** What is asked is asked only of what looks so now: an address proves nothing. */
async function findQuestion(
  records: LookAtRows,
  insurance: Insurance,
  isIt: (oddity: Oddity) => boolean,
): Promise<Pick<FoundRow, 'question' | 'evidence'> | null> {
  const [periods, benefits, person, parameters] = await Promise.all([
    listPeriods(records),
    listBenefits(records),
    findRegistered(records),
    listParameters(),
  ])
  const birthDate = person?.birthDate ?? null
  const thisMonth = today().slice(0, 7)
  const known = { periods, benefits, birthDate, parameters, thisMonth }
  const oddity = judgedHistory(insurance, known).oddities.find(isIt)
  if (!oddity) return null
  const rows = periods.filter(({ key }) => oddity.keys.includes(key)).map(rowOf)
  const question = speaking(SOURCE, () => oddityQuestion(oddity))
  return { question: oddityQuestion(oddity), evidence: { question, rows } }
}

function foundPeriod(records: LookAtRows, period: PeriodRecord): FoundRow {
  const row = rowOf(period)
  return {
    about: `${t(insurances[period.insurance].title)}: ${row.fromMonth} – ${row.toMonth}`,
    row,
    back: insuranceHref(recordHref(records.whose, 'participation'), period.insurance),
  }
}

/** As an officer reads it. */
const rowOf = (period: PeriodRecord): ReportedRow => ({
  ...speaking(SOURCE, () =>
    Object.fromEntries(
      Object.keys(subjects.participation.fields).map((field) => [
        field,
        shownColumn(field as keyof typeof subjects.participation.fields, period) ?? '',
      ]),
    ),
  ),
  insurance: insurances[period.insurance].short,
})
