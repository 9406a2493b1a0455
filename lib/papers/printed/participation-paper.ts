import { formatDay } from '@/lib/forms/days/dates'
import { countMonths } from '@/lib/participation/months/count-months'
import { insuranceIds, insurances } from '@/lib/participation/insurances'
import { contributionWords, shownColumn } from '@/lib/participation/period-words'
import type { Canvas } from '@/lib/pdf/canvas'
import { heading, paragraph } from '@/lib/pdf/parts'
import { table, type TableColumn } from '@/lib/pdf/table'
import {
  periodColumnNames,
  type Insurance,
  type PeriodColumn,
  type PeriodRecord,
} from '@/lib/records/period-columns'
import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import { knownSince } from './known-since'
import type { ParticipationFacts } from './paper-facts'

// In the shape of C14-TS as far as public copies and the columns of the core system tell it; its own text was not at hand (README.md).

export const participationNotes = [
  'Trình bày theo các cột của mẫu C14-TS, từ dữ liệu cơ quan BHXH đã chuyển đến cổng.',
  'Bản này do Cổng lập, không phải mẫu C14-TS do cơ quan BHXH cấp.',
]

const columns: TableColumn[] = [
  { header: 'Từ tháng', share: 0.12 },
  { header: 'Đến tháng', share: 0.13 },
  { header: 'Diễn giải: chức vụ, đơn vị, nơi làm việc', share: 0.35 },
  { header: 'Căn cứ đóng', share: 0.22 },
  { header: 'Tỷ lệ đóng', share: 0.18 },
]

export function participationPaper(canvas: Canvas, facts: ParticipationFacts) {
  for (const insurance of insuranceIds) insurancePart(canvas, insurance, facts)
  if (facts.changedOn)
    paragraph(canvas, [`Dữ liệu thay đổi gần nhất ngày ${formatDay(facts.changedOn)}.`], {
      ...{ align: 'left', after: 4 },
    })
  knownSince(canvas, named, facts.arrived)
}
const named = { what: 'Dữ liệu đóng bảo hiểm', one: 'Giai đoạn' }

function insurancePart(canvas: Canvas, insurance: Insurance, facts: ParticipationFacts) {
  const { title, empty } = insurances[insurance]
  const periods = facts.periods.filter((one) => one.insurance === insurance)
  if (periods.length === 0) {
    heading(canvas, 2, [t(title)], { after: 4 })
    const words = t(empty)
    const onFile = `Trong dữ liệu của Cổng ${words[0]!.toLocaleLowerCase('vi')}${words.slice(1)}`
    return paragraph(canvas, [onFile], { align: 'left', after: 12 })
  }
  table(canvas, {
    ...{ title: t(title), lines: [totalWords(periods, facts.thisMonth)] },
    ...{ columns, rows: periods.map(cellsOf) },
  })
}

type Place = { cell: 'basis' | 'shares'; word: string }
const basis = (word: string): Place => ({ cell: 'basis', word })
const share = (word: string): Place => ({ cell: 'shares', word })

/** In which column of the form each stands, after which word; null: `cellsOf` or `insurancePart` writes it without one. */
const places: Record<PeriodColumn, Place | null> = {
  insurance: null,
  fromMonth: null,
  toMonth: null,
  posts: null,
  employerName: null,
  employerCode: null,
  workplace: null,
  currency: basis('Loại tiền'),
  salary: basis('Lương'),
  coefficient: basis('Hệ số'),
  wage: basis('Mức lương'),
  state: null,
  postAllowance: basis('Phụ cấp chức vụ'),
  beyondScale: basis('Vượt khung'),
  seniority: basis('Thâm niên nghề'),
  otherAllowance: basis('Phụ cấp khác'),
  pensionShare: share('Hưu trí'),
  sicknessShare: share('Ốm đau'),
  accidentShare: share('Tai nạn'),
  unemploymentShare: share('Thất nghiệp'),
  note: null,
}

/** What counts, and what the rows below have besides. */
export function totalWords(periods: readonly PeriodRecord[], thisMonth: string): string {
  const { paid, owed, ahead } = countMonths(periods, thisMonth)
  return [
    `Tổng thời gian đã đóng: ${shownMonths(paid)}.`,
    ...(owed > 0 ? [`Chậm đóng, chưa tính: ${shownMonths(owed)}.`] : []),
    ...(ahead > 0 ? [`Đóng trước cho tháng chưa đến, chưa tính: ${shownMonths(ahead)}.`] : []),
  ].join(' ')
}

const cellsOf = (period: PeriodRecord): string[] => [
  shownColumn('fromMonth', period) ?? '',
  shownColumn('toMonth', period) ?? '',
  linesOf([
    period.posts,
    [period.employerName, period.employerCode && `(${period.employerCode})`]
      .filter(Boolean)
      .join(' '),
    period.workplace,
    period.state === 'PAID' ? null : t(contributionWords[period.state]),
    period.note,
  ]),
  labelled('basis', period),
  labelled('shares', period),
]

const linesOf = (lines: (string | null)[]): string => lines.filter(Boolean).join('\n')

const labelled = (cell: Place['cell'], period: PeriodRecord): string =>
  linesOf(
    periodColumnNames.map((name) => {
      const place = places[name]
      const shown = place?.cell === cell ? shownColumn(name, period) : null
      return place && shown && `${place.word}: ${shown}`
    }),
  )
