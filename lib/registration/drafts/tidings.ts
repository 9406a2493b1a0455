import { hotline } from '@/lib/site/settings'
import {
  closed,
  editable,
  isAllowed,
  statusLabel,
  type Transition,
  type Status,
} from '../steps/status'
import { msg, t } from '@/lib/words/t'

export type Tidings = { tone: 'info' | 'success' | 'warning'; title: string; text: string }

/** What a press on another page came to, told on the case page: by its name in the address, so that reloading tells the same. */
export const tidings = {
  'da-gui-truoc': {
    tone: 'info',
    title: msg('Hồ sơ này đã được gửi từ trước.'),
    text: msg('Lần nhấn vừa rồi không gửi thêm hồ sơ nào.'),
  },
  'khong-sua-duoc': {
    tone: 'info',
    title: msg('Hồ sơ này không sửa được nữa.'),
    text: msg('Lần nhấn vừa rồi không thay đổi gì.'),
  },
  'da-khoa': {
    tone: 'info',
    title: msg('Tờ khai của hồ sơ này không mở để sửa nữa.'),
    text: msg('Trang này cho biết hồ sơ đang ở đâu.'),
  },
  'anh-chua-luu': {
    tone: 'info',
    title: msg('Ảnh vừa chọn chưa được lưu.'),
    text: msg('Hồ sơ đã được gửi nên ảnh này không thay được nữa. Ảnh vẫn còn trên máy của bạn.'),
  },
  'da-bo-sung': {
    tone: 'success',
    title: msg('Đã gửi phần bổ sung.'),
    text: msg('Cảm ơn bạn. Việc tiếp theo được ghi ngay dưới đây.'),
  },
  'khong-con-hoi': {
    tone: 'info',
    title: msg('Câu hỏi này không còn chờ bạn trả lời.'),
    text: msg('Cán bộ đã xem xong điều ấy. Bạn không phải làm gì thêm.'),
  },
  'khong-hen-duoc': {
    tone: 'info',
    title: msg('Lịch hẹn bưu điện không đổi được nữa.'),
    text: msg('Tờ khai đã được bưu điện nhận, hoặc hồ sơ không còn chờ tờ khai.'),
  },
  'da-ky-so': {
    tone: 'success',
    title: msg('Đã nhận tờ khai ký số.'),
    text: msg('Cảm ơn bạn. Hồ sơ được thẩm định ngay, bạn không phải đến cơ quan BHXH.'),
  },
  'khong-cho-ky': {
    tone: 'info',
    title: msg('Hồ sơ này không còn chờ chữ ký số.'),
    text: msg('Lần gửi vừa rồi không thay đổi gì.'),
  },
  'cua-tai-khoan': {
    tone: 'info',
    title: msg('Tờ khai này bắt đầu từ tài khoản của người khác.'),
    text: msg('Đăng nhập tài khoản ấy để mở bản in. Số giấy tờ của người khai được che ở đây.'),
  },
  'da-rut': {
    tone: 'success',
    title: msg('Đã rút hồ sơ.'),
    text: msg('Không ai xử lý hồ sơ này nữa.'),
  },
  'da-xoa': {
    tone: 'success',
    title: msg('Đã xóa khỏi máy này.'),
    text: msg('Người dùng máy sau bạn không mở được hồ sơ của bạn.'),
  },
  'chua-rut-duoc': {
    tone: 'warning',
    title: msg('Chưa rút được hồ sơ.'),
    text: msg(
      'Tình trạng hồ sơ vừa thay đổi nên không rút trên mạng được nữa. Nếu muốn dừng, gọi {hotline} hoặc đến cơ quan BHXH.',
    ),
  },
} as const satisfies Record<string, Tidings>

export type TidingsName = keyof typeof tidings

export const tidingsHref = (name: TidingsName): string => `/ho-so?tin=${name}`

/** In the language of who reads it. */
export function toldTidings(name: TidingsName): Tidings {
  const { tone, title, text } = tidings[name]
  return { tone, title: t(title), text: t(text, { hotline: hotline.shown }) }
}

/** Where the case is, and what was done to it last. */
type Case = { status: Status; lastAct?: Transition; isCovered?: boolean }

const isLocked = ({ status }: Case): boolean => !editable.includes(status)

/** Each is told only while it is so: an address outlives what it told of, and may come from a stranger. */
const isSo: Record<TidingsName, (one: Case) => boolean> = {
  'da-gui-truoc': ({ status }) => status !== 'DRAFT',
  'khong-sua-duoc': isLocked,
  'da-khoa': isLocked,
  'anh-chua-luu': isLocked,
  'da-bo-sung': ({ lastAct }) => lastAct?.startsWith('correct') ?? false,
  'khong-con-hoi': ({ status }) => status !== 'DRAFT',
  'khong-hen-duoc': ({ status }) => status !== 'DRAFT',
  'da-ky-so': ({ lastAct }) => lastAct === 'receiveSigned',
  'khong-cho-ky': ({ status }) => status !== 'DRAFT',
  'cua-tai-khoan': ({ isCovered = false }) => isCovered,
  'da-rut': ({ status }) => status === 'WITHDRAWN',
  // Told where no case is shown any more.
  'da-xoa': () => false,
  'chua-rut-duoc': ({ status }) => !isAllowed('withdraw', status),
}

/** Those that follow from where the case is by now. */
const becauseOfStatus: readonly TidingsName[] = ['khong-sua-duoc', 'da-khoa']

/** Null for what is not one of ours: nobody puts words on this page by an address; nor for what is not so. */
export function findTidings(name: unknown, one: Case): Tidings | null {
  if (typeof name !== 'string' || !Object.hasOwn(tidings, name)) return null
  const known = name as TidingsName
  if (!isSo[known](one)) return null
  const told = toldTidings(known)
  if (!becauseOfStatus.includes(known)) return told
  const why = closed.includes(one.status)
    ? t('Hồ sơ đã đóng: {status}.', { status: t(statusLabel[one.status]) })
    : t('Tờ khai đã được gửi từ trước.')
  return { ...told, text: `${why} ${told.text}` }
}
