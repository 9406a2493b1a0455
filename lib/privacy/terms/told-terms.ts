import { msg } from '@/lib/words/t'
import { days, years, type KeptTerm } from './term'

/** Of what people were told. */
export const toldTerms = {
  messages: {
    what: msg('Tin nhắn, thư đã gửi hoặc không gửi được'),
    hours: years(2),
    since: msg('từ khi viết tin'),
    rhythm: 'night',
    rows: `SELECT "createdAt" AS at FROM "Message" WHERE state <> 'QUEUED'`,
  },
  notices: {
    what: msg('Việc đã báo cho bạn biết'),
    hours: years(2),
    since: msg('từ khi báo'),
    rhythm: 'night',
    rows: `SELECT "toldAt" AS at FROM "PersonNotice"`,
  },
  noticeWalks: {
    what: msg('Số đếm của mỗi lượt tìm việc cần báo'),
    hours: days(90),
    since: msg('từ khi xong lượt'),
    rhythm: 'night',
    rows: `SELECT "endedAt" AS at FROM "NoticeWalk" WHERE "endedAt" IS NOT NULL AND "startedAt" > (SELECT min("startedAt") FROM "NoticeWalk")`,
  },
  retentionRuns: {
    what: msg('Số dòng mỗi đêm đã xóa, không nói của ai'),
    hours: days(400),
    since: msg('từ ngày xóa'),
    rhythm: 'night',
    rows: `SELECT day::timestamptz AS at FROM "RetentionRun"`,
  },
} as const satisfies Record<string, KeptTerm>
