import { formatDay } from '@/lib/forms/days/dates'
import { countMonths } from '@/lib/participation/months/count-months'
import { insuranceIds, insurances } from '@/lib/participation/insurances'
import { c14Fields, contributionWords, periodFields } from '@/lib/participation/period-words'
import type { Canvas } from '@/lib/pdf/canvas'
import { heading, paragraph } from '@/lib/pdf/parts'
import { table, type TableColumn } from '@/lib/pdf/table'
import type { Insurance, PeriodRecord } from '@/lib/records/records'
import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
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
      ...{ align: 'left', after: 12 },
    })
}

function insurancePart(canvas: Canvas, insurance: Insurance, facts: ParticipationFacts) {
  const { title, empty } = insurances[insurance]
  const periods = facts.periods.filter((one) => one.insurance === insurance)
  if (periods.length === 0) {
    heading(canvas, 2, [t(title)], { after: 4 })
    return paragraph(canvas, [t(empty)], { align: 'left', after: 12 })
  }
  const { paid, owed } = countMonths(periods, facts.thisMonth)
  const total = [
    `Tổng thời gian đã đóng: ${shownMonths(paid)}.`,
    ...(owed > 0 ? [`Chậm đóng, chưa tính: ${shownMonths(owed)}.`] : []),
  ]
  table(canvas, {
    ...{ title: t(title), lines: [total.join(' ')] },
    ...{ columns, rows: periods.map(cellsOf) },
  })
}

const cellsOf = (period: PeriodRecord): string[] => [
  periodFields.fromMonth.read(period),
  periodFields.toMonth.read(period),
  linesOf([
    period.posts,
    [period.employerName, period.employerCode && `(${period.employerCode})`]
      .filter(Boolean)
      .join(' '),
    period.workplace,
    period.state === 'PAID' ? null : t(contributionWords[period.state]),
    period.note,
  ]),
  linesOf([
    labelled('Loại tiền', [period.currency]),
    labelled('Lương', [periodFields.salary.read(period)]),
    labelled('Hệ số', [periodFields.coefficient.read(period)]),
    labelled('Mức lương', [periodFields.wage.read(period)]),
    labelled('Phụ cấp chức vụ', [c14Fields.postAllowance.read(period)]),
    labelled('Vượt khung', [c14Fields.beyondScale.read(period)]),
    labelled('Thâm niên nghề', [c14Fields.seniority.read(period)]),
    labelled('Phụ cấp khác', [c14Fields.otherAllowance.read(period)]),
  ]),
  linesOf([
    labelled('Hưu trí', [c14Fields.pensionShare.read(period)]),
    labelled('Ốm đau', [c14Fields.sicknessShare.read(period)]),
    labelled('Tai nạn', [c14Fields.accidentShare.read(period)]),
    labelled('Thất nghiệp', [c14Fields.unemploymentShare.read(period)]),
  ]),
]

const linesOf = (lines: (string | null)[]): string => lines.filter(Boolean).join('\n')
const labelled = (label: string, words: (string | null)[]): string | null =>
  words[0] ? `${label}: ${words.filter(Boolean).join(' ')}` : null
