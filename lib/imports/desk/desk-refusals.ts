import type { FileState } from './import-file'
import { KEPT_DAYS, MOST_MEGABYTES, MOST_WAITING } from './import-file'

/** Why a press about a file was refused, and what to do instead. */
export const deskRefusals = {
  'not-your-role': 'Nhờ người quản trị làm việc này. Vai trò của bạn không nạp dữ liệu.',
  'no-file': 'Chọn một tệp, rồi nhấn lại.',
  'no-rows': 'Chọn tệp có dòng tên cột và ít nhất một dòng dữ liệu. Tệp vừa chọn không có gì.',
  'too-big': `Chọn tệp nhỏ hơn ${MOST_MEGABYTES} MB, hoặc chia tệp. Tệp lớn hơn do người vận hành nạp bằng dòng lệnh.`,
  'cut-off': 'Gửi lại tệp. Lần vừa rồi tệp chưa đến đủ nên không giữ lại gì.',
  busy: 'Đợi một phút rồi gửi lại. Cổng đang nhận nhiều tệp khác.',
  'too-many-files': `Nạp hoặc bỏ bớt tệp đang chờ, rồi gửi lại. Cổng giữ nhiều nhất ${MOST_WAITING} tệp.`,
  'not-now': 'Xem lại tình trạng của tệp ở đầu trang. Tệp đã chuyển sang bước khác.',
  'four-eyes': 'Nhờ người quản trị khác xem và nạp. Tệp này do bạn gửi.',
  'page-old':
    'Xem lại các con số rồi nhấn lại. Tệp đã được xem trước lần nữa sau khi bạn mở trang.',
  'preview-old': 'Nhấn “Xem trước lại”. Đã có dữ liệu khác được nạp sau lần xem trước này.',
  'nothing-new': 'Bỏ tệp này. Tệp không thêm, đổi hay khép dòng nào.',
} as const

export type DeskRefusal = keyof typeof deskRefusals

export const isDeskRefusal = (word: unknown): word is DeskRefusal =>
  typeof word === 'string' && Object.hasOwn(deskRefusals, word)

export type DeskOutcome<Done extends object = object> =
  ({ ok: true } & Done) | { ok: false; reason: DeskRefusal }

export const refusedAtDesk = (reason: DeskRefusal) => ({ ok: false as const, reason })

type Done = { words: string; in: readonly FileState[] }

const TRYING: Done['in'] = ['TRYING']
/** Said after a press that was done, by the word in the address, as long as the file is still in such a state. */
const doneWords: Record<string, Done> = {
  'da-gui': { words: 'Đã nhận đủ tệp. Cổng bắt đầu xem trước.', in: TRYING },
  'xem-lai': { words: 'Cổng bắt đầu xem trước lại.', in: TRYING },
  'thu-lai': { words: 'Cổng bắt đầu làm lại bước này.', in: ['TRYING', 'STORING'] },
  nap: { words: 'Cổng bắt đầu nạp tệp này.', in: ['STORING'] },
  bo: { words: 'Đã bỏ tệp này. Cổng không giữ lại nội dung của tệp.', in: ['DROPPED'] },
}

/** Null for a word that is none of ours, or no longer true: an address is opened again later. */
export function doneAtDesk(word: unknown, state: FileState): string | null {
  const done =
    typeof word === 'string' && Object.hasOwn(doneWords, word) ? doneWords[word] : undefined
  return done?.in.includes(state) ? done.words : null
}

export const deadlineWords = `Tệp chờ quá ${KEPT_DAYS} ngày thì cổng xóa.`
