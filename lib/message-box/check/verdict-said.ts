import { formatDay, formatSoon } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import type { JudgedAddress, Trick } from '../addresses/judge-address'
import type { Channel } from '@/lib/platform/messages/outbox'
import { kindWords } from '../message-kinds'
import type { WordsComparison } from './compare-words'
import type { WordsVerdict } from './verdict'

export type SaidVerdict = {
  tone: 'success' | 'info' | 'warning' | 'danger'
  title: string
  lines: string[]
}

const compared: Record<WordsComparison, Pick<SaidVerdict, 'tone' | 'title'> & { line: string }> = {
  same: {
    tone: 'success',
    title: msg('Tin của BHXH, đúng từng chữ'),
    line: msg('Lời bạn dán giống lời đã gửi.'),
  },
  part: {
    tone: 'success',
    title: msg('Tin của BHXH'),
    line: msg('Đoạn bạn dán giống một đoạn của tin đã gửi. Dán cả tin để so hết.'),
  },
  'not-compared': {
    tone: 'info',
    title: msg('Có một tin của BHXH mang mã này'),
    line: msg('Kẻ gian có thể chép mã sang tin giả. Hãy dán cả lời tin để so từng chữ.'),
  },
  altered: {
    tone: 'danger',
    title: msg('Mã đúng, nhưng lời tin đã bị sửa'),
    line: msg('Lời bạn dán khác lời đã gửi: có chữ thêm, bớt hoặc đổi. Đừng làm theo tin này.'),
  },
}

const others: Record<'unknown' | 'unreadable' | 'secret' | 'none', SaidVerdict> = {
  unknown: {
    tone: 'danger',
    title: msg('BHXH không gửi tin nào mang mã này'),
    lines: [
      msg('Xem lại từng ký tự của mã. Nếu đúng mà vẫn thế, đừng làm theo tin ấy.'),
      msg('Đừng nhấn đường dẫn, đừng đọc mã, đừng chuyển tiền.'),
    ],
  },
  unreadable: {
    tone: 'warning',
    title: msg('Mã chưa đúng dạng'),
    lines: [msg('Mã kiểm tra có 7 ký tự, sau chữ “Kiểm tra:”, ví dụ K7P-M3QX.')],
  },
  secret: {
    tone: 'danger',
    title: msg('Đây giống mã bí mật, không phải mã kiểm tra'),
    lines: [
      msg('Mã 6 chữ số hoặc 8 ký tự chỉ để tự nhập khi bạn đăng nhập, ký, xác nhận.'),
      msg('Mã kiểm tra đứng sau chữ “Kiểm tra:”, có 7 ký tự, ví dụ K7P-M3QX.'),
    ],
  },
  none: {
    tone: 'warning',
    title: msg('Lời tin này không có mã kiểm tra'),
    lines: [
      msg('Tin của BHXH đều có dòng “Kiểm tra:” ở cuối. Tin cũ, trước khi có mã, thì không.'),
      msg('Chưa chắc thì đừng làm theo tin, hãy gọi tổng đài.'),
    ],
  },
}

/** What is said of a code and the words beside it. */
export function sayWords(verdict: WordsVerdict): SaidVerdict {
  if (verdict.is === 'too-many')
    return {
      tone: 'warning',
      title: t('Chưa kiểm tra được mã'),
      lines: [
        t('Mạng của bạn đã hỏi quá nhiều lần. Hãy thử lại từ {when}, hoặc gọi tổng đài.', {
          when: formatSoon(new Date(verdict.until)),
        }),
      ],
    }
  if (verdict.is === 'ours') return sayOurs(verdict)
  const { tone, title, lines } = others[verdict.is]
  return { tone, title: t(title), lines: lines.map((line) => t(line)) }
}

type Sent = { day: string; kind: string }

const sentBy: Record<Channel, (sent: Sent) => string> = {
  SMS: (sent) => t('Tin nhắn gửi ngày {day}. Loại: {kind}.', sent),
  EMAIL: (sent) => t('Thư điện tử gửi ngày {day}. Loại: {kind}.', sent),
  VOICE: (sent) => t('Cuộc gọi ngày {day}. Loại: {kind}.', sent),
}

function sayOurs(verdict: Extract<WordsVerdict, { is: 'ours' }>): SaidVerdict {
  const { tone, title, line } = compared[verdict.words]
  const said = { day: formatDay(verdict.day), kind: kindWords(verdict.kind) }
  return {
    tone,
    title: t(title),
    lines: [sentBy[verdict.channel](said), t(line)],
  }
}

/** How an address passes for ours, in words. */
export const trickWords: Record<Trick, string> = {
  letters: msg('Dùng chữ, số hoặc dấu trông giống chữ trong địa chỉ thật.'),
  spelling: msg('Viết gần giống, khác một vài chữ.'),
  inside: msg('Có tên BHXH, nhưng thuộc về một địa chỉ khác.'),
  state: msg('Có chữ gov.vn, nhưng không kết thúc bằng .gov.vn.'),
  'before-at': msg('Phần trước dấu @ không phải địa chỉ. Trang mở ra ở phần sau.'),
  'in-path': msg('Địa chỉ thật chỉ đứng sau dấu gạch chéo. Trang mở ra ở phần trước.'),
}

/** What is said of one address. */
export function sayAddress({ host, is, trick }: JudgedAddress): SaidVerdict {
  if (is === 'ours')
    return {
      tone: 'success',
      title: t('{host}: địa chỉ của cơ quan BHXH', { host }),
      lines: [t('Tự nhập địa chỉ vào trình duyệt vẫn chắc hơn nhấn đường dẫn trong tin.')],
    }
  if (is === 'unknown')
    return {
      tone: 'warning',
      title: t('{host}: không phải địa chỉ của cơ quan BHXH', { host }),
      lines: [t('Trang này có thể của nơi khác. Đừng nhập mật khẩu hay mã của cổng ở đó.')],
    }
  return {
    tone: 'danger',
    title: t('{host}: giống địa chỉ của BHXH, nhưng không phải', { host }),
    lines: [...(trick ? [t(trickWords[trick])] : []), t('Đừng mở, đừng nhập gì ở đó.')],
  }
}
