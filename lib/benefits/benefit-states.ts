import type { BenefitRecord } from '@/lib/records/records'
import { msg } from '@/lib/words/t'

/** As in lib/imports/kinds/benefit-types.ts. */
type BenefitStateName =
  | 'DECIDED'
  | 'PAID'
  | 'UNCOLLECTED'
  | 'TO_PAY_BACK'
  | 'RECEIVING'
  | 'SUSPENDED'
  | 'RESUMED'
  | 'MOVED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'EXHAUSTED'

type Told = {
  words: string
  tone: 'neutral' | 'info' | 'success' | 'warning' | 'danger'
  /** What it means, and what to do. */
  meaning: string
  /** Where somebody waits for something, or should act: told on the first page. */
  isOpen: boolean
}

const states: Record<BenefitStateName, Told> = {
  DECIDED: {
    words: msg('Đã duyệt'),
    tone: 'info',
    meaning: msg('Đã được duyệt, tiền chưa được chi.'),
    isOpen: true,
  },
  PAID: {
    words: msg('Đã chi trả'),
    tone: 'success',
    meaning: msg('Tiền đã được chi.'),
    isOpen: false,
  },
  UNCOLLECTED: {
    words: msg('Chưa nhận'),
    tone: 'warning',
    meaning: msg('Tiền đã có mà chưa ai nhận. Hỏi đơn vị chi trả cách nhận.'),
    isOpen: true,
  },
  TO_PAY_BACK: {
    words: msg('Thu hồi'),
    tone: 'danger',
    meaning: msg('Khoản này phải trả lại. Hỏi cơ quan BHXH lý do và cách trả.'),
    isOpen: true,
  },
  RECEIVING: {
    words: msg('Đang hưởng'),
    tone: 'success',
    meaning: msg('Đang được chi mỗi tháng.'),
    isOpen: true,
  },
  SUSPENDED: {
    words: msg('Tạm dừng hưởng'),
    tone: 'warning',
    meaning: msg('Việc chi đang tạm dừng. Hỏi cơ quan BHXH lý do và cách hưởng tiếp.'),
    isOpen: true,
  },
  RESUMED: {
    words: msg('Tiếp tục hưởng'),
    tone: 'success',
    meaning: msg('Đã từng tạm dừng, nay lại được chi mỗi tháng.'),
    isOpen: true,
  },
  MOVED: {
    words: msg('Chuyển nơi hưởng'),
    tone: 'info',
    meaning: msg('Việc chi được chuyển sang tỉnh, thành phố khác.'),
    isOpen: true,
  },
  ENDED: {
    words: msg('Chấm dứt hưởng'),
    tone: 'neutral',
    meaning: msg('Đã thôi chi theo quyết định chấm dứt.'),
    isOpen: false,
  },
  WITHDRAWN: {
    words: msg('Hủy quyết định hưởng'),
    tone: 'neutral',
    meaning: msg('Quyết định cho hưởng đã bị hủy, nên không có khoản chi nào.'),
    isOpen: false,
  },
  EXHAUSTED: {
    words: msg('Hết thời gian hưởng'),
    tone: 'neutral',
    meaning: msg('Đã chi đủ số tháng trong quyết định.'),
    isOpen: false,
  },
}

/** Where the same word means something else to whoever lost work. */
const ofUnemployment: Partial<Record<BenefitStateName, string>> = {
  RECEIVING: msg('Đang được chi từng tháng, cho đến hết số tháng trong quyết định.'),
  RESUMED: msg('Đã từng tạm dừng, nay lại được chi từng tháng cho đến hết.'),
  SUSPENDED: msg(
    'Thường tạm dừng vì có tháng chưa thông báo tìm việc. Hỏi trung tâm dịch vụ việc làm để hưởng tiếp.',
  ),
  ENDED: msg('Đã thôi chi. Số tháng giữ lại cho lần sau, nếu có, ghi trong quyết định.'),
}

export function benefitState({ state, group }: Pick<BenefitRecord, 'state' | 'group'>): Told {
  const told = states[state as BenefitStateName]
  const other = group === 'UNEMPLOYMENT' ? ofUnemployment[state as BenefitStateName] : undefined
  return other === undefined ? told : { ...told, meaning: other }
}

const HELD: readonly string[] = [
  'RECEIVING',
  'RESUMED',
  'SUSPENDED',
  'MOVED',
] satisfies BenefitStateName[]
/** What is told month by month and has not ended, whether it is paid just now or not. */
export const isHeldBenefit = ({ state }: Pick<BenefitRecord, 'state'>): boolean =>
  HELD.includes(state)
