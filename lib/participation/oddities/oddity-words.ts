import { t } from '@/lib/words/t'
import { shownSpan } from '../months/shown-span'
import type { Oddity, OddityKind } from './oddity'

type Said = (when: string) => string

/** Asked, never claimed. */
const questions: Record<OddityKind, Said> = {
  gap: (when) => t('Có thể thiếu {when}: lúc ấy có đi làm không?', { when }),
  overlap: (when) => t('Hai nơi cùng đóng đủ lương {when}: có làm cả hai nơi không?', { when }),
  double: (when) => t('Một nơi được ghi hai lần {when}: có đúng không?', { when }),
  'no-pay': (when) => t('Tiền lương đóng là 0 {when}: có đúng không?', { when }),
  'unlike-pay': (when) =>
    t('Tiền lương đóng {when} khác nhiều so với trước hay sau đó: có đúng không?', { when }),
  'low-pay': (when) =>
    t('Tiền lương đóng {when} thấp hơn nhiều so với mức lương cơ sở: có đúng không?', { when }),
  'high-pay': (when) =>
    t('Tiền lương đóng {when} cao hơn mức cao nhất được tính: có đúng không?', { when }),
  coefficient: (when) => t('Hệ số lương {when} nằm ngoài các bảng lương: có đúng không?', { when }),
  future: (when) => t('Đã ghi {when}, là tháng chưa đến: có đúng không?', { when }),
  'too-young': (when) => t('Đã ghi {when}, khi chưa đủ 15 tuổi: có đúng không?', { when }),
  'too-early': (when) =>
    t('Đã ghi {when}, khi chưa có bảo hiểm thất nghiệp: có đúng không?', { when }),
}

export const oddityQuestion = (oddity: Oddity): string => questions[oddity.kind](shownSpan(oddity))
