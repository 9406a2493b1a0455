/** One officer holds no more at once: what is not worked on goes back to those who have time. */
export const MOST_HELD = 50

/** Who works on a case. Which cases wait for work is told in one place (holdings/holding.ts). */
export const holdingActions = {
  take: {
    by: ['CHECKER', 'APPROVER'],
    slug: 'nhan-xu-ly',
    label: 'Nhận hồ sơ này',
    name: 'nhận hồ sơ để xử lý',
    done: 'Đã nhận hồ sơ này. Đồng nghiệp thấy tên bạn ở danh sách việc.',
  },
  release: {
    by: ['CHECKER', 'APPROVER'],
    slug: 'tra-lai-danh-sach',
    label: 'Trả lại danh sách việc',
    name: 'trả hồ sơ lại danh sách việc',
    done: 'Đã trả hồ sơ lại danh sách việc.',
    isFinishing: true,
  },
  give: {
    by: ['CHECKER', 'APPROVER', 'SUPERVISOR'],
    slug: 'giao',
    label: 'Giao hồ sơ',
    name: 'giao hồ sơ cho đồng nghiệp',
    done: 'Đã giao hồ sơ cho đồng nghiệp.',
    isFinishing: true,
  },
  takeAway: {
    by: ['SUPERVISOR'],
    slug: 'lay-lai',
    label: 'Lấy lại cho danh sách việc',
    name: 'lấy lại hồ sơ đồng nghiệp đang xử lý',
    done: 'Đã lấy lại hồ sơ cho danh sách việc.',
  },
} as const
