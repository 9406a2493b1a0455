import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { UPLOAD_HOURS } from '@/lib/uploads/upload'
import { msg } from '@/lib/words/t'
import { days, years, type KeptTerm } from './term'

/** The desk of imports says the same (lib/imports/desk/import-file.ts), whose words no page of citizens needs. */
const IMPORT_DAYS = 3

/** Of declarations, reports, pictures and files. */
export const caseTerms = {
  drafts: {
    what: msg('Tờ khai chưa gửi, cùng ảnh trong đó'),
    hours: days(DRAFT_DAYS),
    since: msg('từ lần nhập sau cùng'),
    rhythm: 'night',
    rows: `SELECT "updatedAt" AS at FROM "Declaration" WHERE status = 'DRAFT'`,
  },
  browserKeys: {
    what: msg('Khóa để một trình duyệt mở lại hồ sơ'),
    hours: days(365),
    since: msg('từ lần mở sau cùng'),
    rhythm: 'night',
    rows: `SELECT "seenAt" AS at FROM "DeclarationKey"`,
  },
  desks: {
    what: msg('Tờ khai đang mở tại quầy'),
    hours: 0,
    since: msg('từ khi hết giờ giữ tại quầy'),
    rhythm: 'night',
    rows: `SELECT until AS at FROM "DeskDraft"`,
  },
  counterCodes: {
    what: msg('Mã làm tiếp tại quầy'),
    hours: days(1),
    since: msg('từ khi mã hết hạn'),
    rhythm: 'night',
    rows: `SELECT "expiresAt" AS at FROM "CounterPass"`,
  },
  unsentWords: {
    what: msg('Lời cán bộ đang nhập, chưa gửi'),
    hours: days(1),
    since: msg('từ lần nhập sau cùng'),
    rhythm: 'night',
    rows: `SELECT "keptAt" AS at FROM "UnsentWords"`,
  },
  reportDrafts: {
    what: msg('Báo sai viết dở, cùng giấy tờ chọn mà chưa gửi'),
    hours: days(DRAFT_DAYS),
    since: msg('từ lần nhập sau cùng'),
    rhythm: 'night',
    rows: `SELECT "touchedAt" AS at FROM "Correction" WHERE state = 'DRAFT'
      UNION ALL SELECT "createdAt" FROM "StoredFile" WHERE "correctionId" IS NOT NULL AND "unsentFrom" <> '{}'`,
  },
  reports: {
    what: msg('Báo sai đã trả lời hoặc đã rút, cùng giấy tờ gửi kèm'),
    hours: years(5),
    since: msg('từ khi trả lời hoặc rút'),
    rhythm: 'night',
    rows: `SELECT "stateSince" AS at FROM "Correction" WHERE state IN ('CORRECTED', 'NOT_WRONG', 'WITHDRAWN')`,
  },
  uploads: {
    what: msg('Ảnh đang gửi dở'),
    hours: UPLOAD_HOURS,
    since: msg('từ phần ảnh sau cùng'),
    rhythm: 'minute',
    rows: `SELECT "touchedAt" AS at FROM "Upload"`,
  },
  captures: {
    what: msg('Liên kết chụp ảnh bằng điện thoại'),
    hours: days(1),
    since: msg('từ khi liên kết hết hạn'),
    rhythm: 'night',
    rows: `SELECT "expiresAt" AS at FROM "PhoneCapture"`,
  },
  importFiles: {
    what: msg('Tệp dữ liệu chờ người thứ hai quyết định'),
    hours: days(IMPORT_DAYS),
    since: msg('từ khi xem trước xong'),
    rhythm: 'minute',
    rows: `SELECT "stateSince" AS at FROM "ImportFile" WHERE state IN ('READY', 'FAILED')`,
  },
} as const satisfies Record<string, KeptTerm>
