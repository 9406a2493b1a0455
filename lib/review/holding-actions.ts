/** Who works on a case. Which cases wait for work is told in one place (holdings/holding.ts). */
export const holdingActions = {
  take: {
    by: ['CHECKER', 'APPROVER'],
    slug: 'nhan-xu-ly',
    label: 'Nhận hồ sơ này',
    name: 'nhận hồ sơ để xử lý',
    done: 'Đã nhận hồ sơ này. Đồng nghiệp thấy tên bạn ở hàng đợi.',
  },
  release: {
    by: ['CHECKER', 'APPROVER'],
    slug: 'tra-hang-doi',
    label: 'Trả lại hàng đợi',
    name: 'trả hồ sơ lại hàng đợi',
    done: 'Đã trả hồ sơ lại hàng đợi.',
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
    label: 'Lấy lại cho hàng đợi',
    name: 'lấy lại hồ sơ đồng nghiệp đang xử lý',
    done: 'Đã lấy lại hồ sơ cho hàng đợi.',
  },
} as const
