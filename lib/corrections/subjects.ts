import { periodFields } from '@/lib/participation/period-words'
import type { RecordPart } from '@/lib/records/record-parts'
import { msg } from '@/lib/words/t'

/** What a reason can't do without: a right value or a note; `null`: it says enough. */
type Reason = { label: string; needs: 'value' | 'note' | null }
type Subject = {
  /** In addresses. */
  slug: string
  /** Where such a row stands. */
  part: RecordPart
  /** «Báo sai …» */
  title: string
  /** What of a row may be wrong, in the order of its page. */
  fields: Record<string, { label: string; hint?: string }>
  reasons: Record<string, Reason>
}

const other = { other: { label: msg('Điều khác'), needs: 'note' } } as const satisfies Record<
  string,
  Reason
>
const MONTH = msg('Viết tháng rồi năm, ví dụ 03/2019.')

/** Of what one may say that it is wrong. Another kind of record is another row here. */
export const subjects = {
  participation: {
    slug: 'qua-trinh',
    part: 'participation',
    title: msg('Báo sai một giai đoạn'),
    fields: {
      fromMonth: { label: periodFields.fromMonth.label, hint: MONTH },
      toMonth: { label: periodFields.toMonth.label, hint: MONTH },
      employerName: { label: periodFields.employerName.label },
      posts: { label: periodFields.posts.label },
      workplace: { label: periodFields.workplace.label },
      salary: { label: periodFields.salary.label },
      coefficient: { label: periodFields.coefficient.label },
    },
    reasons: {
      months: { label: msg('Tháng chưa đúng'), needs: 'value' },
      employer: { label: msg('Đơn vị, chức vụ hoặc nơi làm việc chưa đúng'), needs: 'value' },
      pay: { label: msg('Tiền lương hoặc hệ số lương chưa đúng'), needs: 'value' },
      'not-mine': { label: msg('Tôi không làm ở đây'), needs: null },
      twice: { label: msg('Bị ghi hai lần'), needs: null },
      ...other,
    },
  },
  visit: {
    slug: 'luot-kham',
    part: 'visits',
    title: msg('Báo sai một lượt khám'),
    fields: {
      facility: { label: msg('Cơ sở khám chữa bệnh') },
      arrivedAt: { label: msg('Ngày vào') },
      leftAt: { label: msg('Ngày ra') },
      total: { label: msg('Tổng chi phí') },
    },
    reasons: {
      'not-mine': { label: msg('Tôi không khám lần này'), needs: null },
      days: { label: msg('Ngày hoặc nơi khám chưa đúng'), needs: 'value' },
      costs: { label: msg('Thuốc, dịch vụ hoặc chi phí chưa đúng'), needs: 'note' },
      ...other,
    },
  },
  card: {
    slug: 'the',
    part: 'cards',
    title: msg('Báo sai thẻ BHYT'),
    fields: {
      validFrom: { label: msg('Giá trị từ ngày') },
      validTo: { label: msg('Giá trị đến ngày') },
      facility: { label: msg('Nơi đăng ký khám chữa bệnh ban đầu') },
      fiveYearsFrom: { label: msg('Thời điểm đủ 5 năm liên tục') },
    },
    reasons: {
      days: { label: msg('Thời hạn chưa đúng'), needs: 'value' },
      facility: { label: msg('Nơi đăng ký khám chưa đúng'), needs: 'value' },
      fiveYears: { label: msg('Thời điểm đủ 5 năm liên tục chưa đúng'), needs: 'value' },
      ...other,
    },
  },
  benefit: {
    slug: 'che-do',
    part: 'benefits',
    title: msg('Báo sai một khoản hưởng'),
    fields: {
      decisionNumber: { label: msg('Số quyết định') },
      fromDay: { label: msg('Từ ngày') },
      toDay: { label: msg('Đến ngày') },
      amount: { label: msg('Số tiền') },
    },
    reasons: {
      'not-received': { label: msg('Tôi chưa nhận khoản này'), needs: null },
      amount: { label: msg('Số tiền chưa đúng'), needs: 'value' },
      days: { label: msg('Ngày chưa đúng'), needs: 'value' },
      ...other,
    },
  },
} as const satisfies Record<string, Subject>

export type SubjectId = keyof typeof subjects
export const subjectOf = (id: SubjectId): Subject => subjects[id]

export const subjectBySlug = (slug: string): SubjectId | undefined =>
  (Object.keys(subjects) as SubjectId[]).find((id) => subjects[id].slug === slug)
