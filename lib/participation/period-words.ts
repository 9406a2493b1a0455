import type { ContributionState, PeriodRecord } from '@/lib/records/records'
import { shownDecimal } from '@/lib/records/shown'
import { formatMonth } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'

export const contributionWords: Record<ContributionState, string> = {
  PAID: msg('Đã đóng'),
  OWED: msg('Chậm đóng'),
  BACK_PAID: msg('Truy đóng'),
  VOLUNTARY: msg('Tự nguyện'),
}

type Field = { label: string; read: (period: PeriodRecord) => string | null }
const number = (text: string | null): string | null => (text === null ? null : shownDecimal(text))
const percent = (text: string | null): string | null =>
  text === null ? null : `${shownDecimal(text.replace(/\.?0+$/, ''))}%`

/** All that a period has, in the order of the app; after it what only the C14 has. */
export const periodFields = {
  fromMonth: { label: msg('Từ tháng'), read: ({ fromMonth }) => formatMonth(fromMonth) },
  toMonth: { label: msg('Đến tháng'), read: ({ toMonth }) => formatMonth(toMonth) },
  posts: { label: msg('Chức vụ'), read: ({ posts }) => posts },
  employerName: { label: msg('Đơn vị công tác'), read: ({ employerName }) => employerName },
  employerCode: { label: msg('Mã đơn vị'), read: ({ employerCode }) => employerCode },
  workplace: { label: msg('Nơi làm việc'), read: ({ workplace }) => workplace },
  currency: { label: msg('Loại tiền'), read: ({ currency }) => currency },
  salary: { label: msg('Tiền lương đóng BHXH'), read: ({ salary }) => number(salary) },
  coefficient: { label: msg('Hệ số lương'), read: ({ coefficient }) => number(coefficient) },
  wage: { label: msg('Mức lương'), read: ({ wage }) => number(wage) },
  state: { label: msg('Tình trạng đóng'), read: ({ state }) => t(contributionWords[state]) },
} as const satisfies Record<string, Field>

export const c14Fields = {
  postAllowance: { label: msg('Phụ cấp chức vụ'), read: (period) => number(period.postAllowance) },
  beyondScale: {
    label: msg('Phụ cấp thâm niên vượt khung'),
    read: (period) => percent(period.beyondScale),
  },
  seniority: {
    label: msg('Phụ cấp thâm niên nghề'),
    read: (period) => percent(period.seniority),
  },
  otherAllowance: {
    label: msg('Phụ cấp lương, khoản bổ sung'),
    read: (period) => number(period.otherAllowance),
  },
  pensionShare: {
    label: msg('Tỷ lệ đóng quỹ hưu trí, tử tuất'),
    read: (period) => percent(period.pensionShare),
  },
  sicknessShare: {
    label: msg('Tỷ lệ đóng quỹ ốm đau, thai sản'),
    read: (period) => percent(period.sicknessShare),
  },
  accidentShare: {
    label: msg('Tỷ lệ đóng quỹ tai nạn lao động, bệnh nghề nghiệp'),
    read: (period) => percent(period.accidentShare),
  },
  unemploymentShare: {
    label: msg('Tỷ lệ đóng bảo hiểm thất nghiệp'),
    read: (period) => percent(period.unemploymentShare),
  },
  note: { label: msg('Ghi chú'), read: ({ note }) => note },
} as const satisfies Record<string, Field>
