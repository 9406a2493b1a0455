import { columnsOfPeriod } from '@/lib/records/period-columns'
import type { RecordPart } from '@/lib/records/record-parts'
import { msg } from '@/lib/words/t'

/** What a reason can't do without: a right value or a note; `null`: it says enough. */
type Reason = { label: string; needs: 'value' | 'note' | null }
/** How a right value is written: what is read of it, and what can't be (report/read-value.ts). */
export type ValueKind = 'text' | 'month' | 'day' | 'money' | 'coefficient'
type Subject = {
  /** In addresses. */
  slug: string
  /** Where such a row stands. */
  part: RecordPart
  /** «Báo sai …» */
  title: string
  /** What of a row may be wrong, in the order of its page. */
  fields: Record<string, { label: string; kind: ValueKind }>
  /** Pairs of fields of which the first can't be after the second. */
  order?: readonly [string, string]
  /** Before that year nobody has any. */
  since: number
  /** Its days and months are past. */
  isPast: boolean
  /** What proves it. */
  proof: string
  reasons: Record<string, Reason>
  /** Something is wished and nothing said to be wrong: within how many days each must be answered. */
  wish?: { days: Record<string, number> }
}

const other = { other: { label: msg('Điều khác'), needs: 'note' } } as const satisfies Record<
  string,
  Reason
>

/** Of what one may say that it is wrong. Another kind of record is another row here. */
export const subjects = {
  participation: {
    slug: 'qua-trinh',
    part: 'participation',
    title: msg('Báo sai một giai đoạn'),
    fields: {
      fromMonth: { label: columnsOfPeriod.fromMonth.label, kind: 'month' },
      toMonth: { label: columnsOfPeriod.toMonth.label, kind: 'month' },
      employerName: { label: columnsOfPeriod.employerName.label, kind: 'text' },
      posts: { label: columnsOfPeriod.posts.label, kind: 'text' },
      workplace: { label: columnsOfPeriod.workplace.label, kind: 'text' },
      salary: { label: columnsOfPeriod.salary.label, kind: 'money' },
      coefficient: { label: columnsOfPeriod.coefficient.label, kind: 'coefficient' },
    },
    order: ['fromMonth', 'toMonth'],
    since: 1945,
    // What one pays oneself may be paid years ahead.
    isPast: false,
    proof: msg('Có giấy tờ chứng minh thì gửi kèm ở dưới: hợp đồng, bảng lương, tờ rời sổ.'),
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
      facility: { label: msg('Cơ sở khám chữa bệnh'), kind: 'text' },
      arrivedAt: { label: msg('Ngày vào'), kind: 'day' },
      leftAt: { label: msg('Ngày ra'), kind: 'day' },
      total: { label: msg('Tổng chi phí'), kind: 'money' },
    },
    order: ['arrivedAt', 'leftAt'],
    since: 1992,
    isPast: true,
    proof: msg('Có giấy tờ chứng minh thì gửi kèm ở dưới: giấy ra viện, bảng kê, hóa đơn.'),
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
      validFrom: { label: msg('Giá trị từ ngày'), kind: 'day' },
      validTo: { label: msg('Giá trị đến ngày'), kind: 'day' },
      facility: { label: msg('Nơi đăng ký khám chữa bệnh ban đầu'), kind: 'text' },
      fiveYearsFrom: { label: msg('Thời điểm đủ 5 năm liên tục'), kind: 'day' },
    },
    order: ['validFrom', 'validTo'],
    since: 1992,
    isPast: false,
    proof: msg('Có giấy tờ chứng minh thì gửi kèm ở dưới: thẻ giấy cũ, biên lai đóng BHYT.'),
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
      decisionNumber: { label: msg('Số quyết định'), kind: 'text' },
      fromDay: { label: msg('Từ ngày'), kind: 'day' },
      toDay: { label: msg('Đến ngày'), kind: 'day' },
      amount: { label: msg('Số tiền'), kind: 'money' },
    },
    order: ['fromDay', 'toDay'],
    since: 1945,
    isPast: false,
    proof: msg('Có giấy tờ chứng minh thì gửi kèm ở dưới: quyết định, sao kê tài khoản.'),
    reasons: {
      'not-received': { label: msg('Tôi chưa nhận khoản này'), needs: null },
      amount: { label: msg('Số tiền chưa đúng'), needs: 'value' },
      days: { label: msg('Ngày chưa đúng'), needs: 'value' },
      ...other,
    },
  },
  /** A kind of data as `/quyen-rieng-tu` tells it; the law's days are those of decree 356/2025 (lib/privacy/grounds.ts says our doubts). */
  privacy: {
    slug: 'quyen-rieng-tu',
    part: 'reports',
    title: msg('Yêu cầu xóa hoặc ngừng dùng dữ liệu'),
    fields: { kind: { label: msg('Loại dữ liệu'), kind: 'text' } },
    since: 1945,
    isPast: false,
    proof: msg(
      'Nói rõ dữ liệu nào, và vì sao. Cơ quan BHXH trả lời từng yêu cầu, kể cả khi không làm theo được.',
    ),
    reasons: {
      delete: { label: msg('Xóa dữ liệu này'), needs: 'note' },
      object: { label: msg('Ngừng dùng dữ liệu này vào một việc'), needs: 'note' },
      limit: { label: msg('Tạm giữ nguyên, chưa dùng đến'), needs: 'note' },
    },
    wish: { days: { delete: 20, object: 15, limit: 15 } },
  },
} as const satisfies Record<string, Subject>

export type SubjectId = keyof typeof subjects
export const subjectOf = (id: SubjectId): Subject => subjects[id]

export const subjectBySlug = (slug: string): SubjectId | undefined =>
  (Object.keys(subjects) as SubjectId[]).find((id) => subjects[id].slug === slug)

export const isSubject = (id: string): id is SubjectId => Object.hasOwn(subjects, id)
