import { msg } from '@/lib/words/t'
import type { Service } from './service'
import { bhxhNumber } from './shared-words'

/** What is no registration and not done here yet. */
export const otherServices: readonly Service[] = [
  {
    id: 'dong-tiep',
    title: msg('Đóng tiếp BHXH tự nguyện'),
    who: msg('Người đang tham gia BHXH tự nguyện'),
    papers: [bhxhNumber],
    time: msg('Làm tại điểm thu, đại lý thu'),
    cost: msg('Số tiền theo mức thu nhập và số tháng bạn chọn'),
    today: msg('Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.'),
  },
  {
    id: 'gia-han-the',
    title: msg('Gia hạn thẻ BHYT theo hộ gia đình'),
    who: msg('Hộ gia đình tham gia BHYT'),
    papers: [msg('Mã số BHXH của từng người trong hộ')],
    time: msg('Làm tại điểm thu, đại lý thu'),
    cost: msg('Số tiền theo số người trong hộ'),
    today: msg('Đến điểm thu, đại lý thu hoặc cơ quan BHXH gần nhất.'),
  },
]
