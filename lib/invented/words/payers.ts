import type { Payer } from '../world/world'

const named = (name: string): Payer => ({ code: null, name })

/** Who stands in the place of an employer where there is none. */
export const payersWithoutCode = {
  smallChild: named('Bảo hiểm y tế trẻ em dưới 6 tuổi'),
  household: named('Bảo hiểm y tế hộ gia đình'),
  poor: named('Bảo hiểm y tế do ngân sách nhà nước đóng'),
  jobless: named('Bảo hiểm y tế của người hưởng trợ cấp thất nghiệp'),
  pension: named('Bảo hiểm y tế của người hưởng lương hưu'),
  voluntary: named('Tham gia BHXH tự nguyện'),
} satisfies Record<string, Payer>
