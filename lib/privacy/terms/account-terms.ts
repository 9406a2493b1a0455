import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { msg } from '@/lib/words/t'
import { days, years, type KeptTerm } from './term'

/** So long after the last sign-in a browser or a network is known; the places themselves say the same (lib/accounts/places). */
const PLACE_DAYS = 400

/** Of accounts, and of what lets somebody into one. */
export const accountTerms = {
  sessions: {
    what: msg('Lần đăng nhập đã hết hạn hoặc đã đăng xuất'),
    hours: days(1),
    since: msg('từ khi hết hoặc từ lần dùng sau cùng'),
    rhythm: 'night',
    rows: `SELECT least("expiresAt", "endedAt", "lastSeenAt") AS at FROM "Session"`,
  },
  places: {
    what: msg('Máy và mạng đã từng đăng nhập'),
    hours: days(PLACE_DAYS),
    since: msg('từ lần đăng nhập sau cùng ở đó'),
    rhythm: 'night',
    rows: `SELECT "lastSeenAt" AS at FROM "KnownPlace"`,
  },
  codes: {
    what: msg('Dấu vết của mã dùng một lần'),
    hours: days(1),
    since: msg('từ khi mã hết hạn'),
    rhythm: 'night',
    rows: `SELECT "expiresAt" AS at FROM "OneTimeCode"`,
  },
  deviceNotices: {
    what: msg('Mã trong tin báo có thiết bị mới'),
    hours: 0,
    since: msg('từ khi mã hết hạn'),
    rhythm: 'night',
    rows: `SELECT "expiresAt" AS at FROM "DeviceNotice"`,
  },
  passkeyAnswers: {
    what: msg('Dấu vết của lượt đã dùng khóa đăng nhập'),
    hours: 0,
    since: msg('từ khi lượt ấy hết hạn'),
    rhythm: 'night',
    rows: `SELECT "expiresAt" AS at FROM "AnsweredChallenge"`,
  },
  tries: {
    what: msg('Số lượt thử chưa đúng, không ghi tên hay số của ai'),
    hours: days(30),
    since: msg('từ khi lượt thử hết tính'),
    rhythm: 'night',
    rows: `SELECT to_timestamp(expire / 1000.0) AS at FROM "RateLimit" WHERE expire IS NOT NULL`,
  },
  requestDrafts: {
    what: msg('Đề nghị điều chỉnh, ngừng sử dụng viết dở'),
    hours: days(DRAFT_DAYS),
    since: msg('từ lần nhập sau cùng'),
    rhythm: 'night',
    rows: `SELECT "touchedAt" AS at FROM "AccountRequest" WHERE state = 'DRAFT'`,
  },
  consentDrafts: {
    what: msg('Lời cho xem viết dở'),
    hours: days(1),
    since: msg('từ lần nhập sau cùng'),
    rhythm: 'night',
    rows: `SELECT "keptAt" AS at FROM "ConsentDraft"`,
  },
  consents: {
    what: msg('Lời cho xem đã hết'),
    hours: years(5),
    since: msg('từ khi thôi cho xem, từ chối hoặc quá ngày cuối'),
    rhythm: 'night',
    rows: `SELECT least("endedAt", "refusedAt", "endsOn") AS at FROM "RecordConsent"`,
  },
  shownCards: {
    what: msg('Mã thẻ BHYT đã cho xem'),
    hours: 0,
    since: msg('từ khi mã hết hạn'),
    rhythm: 'night',
    rows: `SELECT "expiresAt" AS at FROM "CardStatement" UNION ALL SELECT "expiresAt" FROM "CardCode"`,
  },
} as const satisfies Record<string, KeptTerm>
