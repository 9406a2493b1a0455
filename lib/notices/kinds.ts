import { msg } from '@/lib/words/t'

/** What may be turned off, each for itself. No law asks us to tell any of it. */
export const noticeTopics = {
  visit: {
    title: msg('Lượt khám mới'),
    hint: msg(
      'Khi dữ liệu có thêm một lần khám BHYT ghi tên bạn, để bạn biết nếu không phải mình.',
    ),
  },
  card: {
    title: msg('Thẻ BHYT sắp hết hạn'),
    hint: msg('Trước 30 ngày và trước 7 ngày, nếu dữ liệu chưa có thẻ tiếp theo.'),
  },
  gap: {
    title: msg('Tháng chưa thấy đóng BHXH'),
    hint: msg('Khi nơi làm việc để trống hoặc chậm đóng một tháng gần đây.'),
  },
  'five-years': {
    title: msg('Đủ 5 năm liên tục có BHYT'),
    hint: msg('Khi bạn bắt đầu được hưởng thêm quyền lợi.'),
  },
  age: {
    title: msg('Con đủ 18 tuổi'),
    hint: msg('Trước 30 ngày, và từ ngày con tự quản lý tài khoản.'),
  },
} as const satisfies Record<string, { title: string; hint: string }>
export type NoticeTopic = keyof typeof noticeTopics

type Kind = {
  topic: NoticeTopic
  /** Of one person nothing of this kind is told again so soon: a date that was corrected is no news. Null: never twice of one subject. */
  quietDays: number | null
  /** It is told by a message too; otherwise something else tells it already, as the end of a guardianship does. */
  isSent: boolean
}

/** All that is told, the most pressing first: of what exceeds the messages of a day the rest waits for the next. */
export const noticeKinds = {
  visit: { topic: 'visit', quietDays: null, isSent: true },
  'card-7': { topic: 'card', quietDays: 21, isSent: true },
  'of-age': { topic: 'age', quietDays: 365, isSent: false },
  'age-soon': { topic: 'age', quietDays: 60, isSent: true },
  'card-30': { topic: 'card', quietDays: 60, isSent: true },
  gap: { topic: 'gap', quietDays: 60, isSent: true },
  'five-years': { topic: 'five-years', quietDays: 365, isSent: true },
} as const satisfies Record<string, Kind>
export type NoticeKind = keyof typeof noticeKinds

/** One thing to be told of somebody, before it is asked whom. */
export type FoundNotice = {
  bhxhCode: string
  kind: NoticeKind
  /** Which card, by its first day; which visit, by its key; of months how they are missing and the last of them. */
  subject: string
  /** ISO day */
  day: string
}
