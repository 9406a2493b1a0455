import { MOST_AT_DESK } from '../../steps/desk'
import { MOST_PASS_TRIES } from './pass'

// What an officer is told at the counter, in their language.

/** Why a draft is not opened, or none begun; at which box. */
export const counterRefusals = {
  'desk-full': {
    words: `Gửi hoặc bỏ bớt tờ khai ở danh sách dưới đây. Bạn đang giữ ${MOST_AT_DESK} tờ khai.`,
  },
  'number-missing': { field: 'ma', words: 'Nhập mã hồ sơ gồm 8 ký tự, hoặc quét mã QR.' },
  'code-missing': { field: 'code', words: 'Nhập mã gồm 6 chữ số mà người đến đọc cho bạn.' },
  wrong: {
    field: 'code',
    words: `Xem lại mã hồ sơ và mã 6 chữ số trên máy của người đến. Nhập chưa đúng ${MOST_PASS_TRIES} lần thì hồ sơ ấy tạm không mở được.`,
  },
  expired: {
    field: 'code',
    words: 'Nhờ người đến tạo mã khác trên máy của họ. Mã này đã hết hạn.',
  },
  used: {
    field: 'code',
    words: 'Nhờ người đến tạo mã khác trên máy của họ. Mã này đã được dùng một lần.',
  },
  sent: {
    field: 'ma',
    words: 'Mở hồ sơ ở “Tiếp nhận tờ khai đã ký”. Tờ khai này đã được gửi.',
  },
  closed: {
    field: 'code',
    words: `Nhờ người đến tạo mã khác. Mã của hồ sơ này đã được nhập chưa đúng ${MOST_PASS_TRIES} lần.`,
  },
  'closed-here': {
    field: 'code',
    words: 'Nhờ đồng nghiệp mở giúp. Bạn đã nhập chưa đúng quá nhiều lần.',
  },
} as const satisfies Record<string, { field?: string; words: string }>

export type CounterRefusal = keyof typeof counterRefusals
export const isCounterRefusal = (name: unknown): name is CounterRefusal =>
  typeof name === 'string' && Object.hasOwn(counterRefusals, name)

const done = {
  'bo-luon': 'Đã bỏ tờ khai. Không còn ai mở được tờ khai ấy.',
  'bo-khoi-quay': 'Đã bỏ khỏi quầy. Người khai vẫn mở lại được tờ khai của họ.',
} as const

export const deskDone = (name: unknown): string | null =>
  typeof name === 'string' && Object.hasOwn(done, name) ? done[name as keyof typeof done] : null
